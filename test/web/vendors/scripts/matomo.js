// Stands in for Matomo: obeys `_paq`; where consent is required and not given it keeps nothing and sends nothing.
let address = '';
let site = '';
let required = false;
let given = false;
const held = [];

const send = (parameters) => {
  standIn.setWideCookie(`_pk_id.${site}.1fff`, `${standIn.random()}.1`, 393);
  standIn.setWideCookie(`_pk_ses.${site}.1fff`, '1', 1 / 48);
  standIn.beacon(address, { idsite: site, rec: 1, url: location.href, ...parameters });
};
const hit = (parameters) => {
  if (required && !given) held.push(parameters);
  else send(parameters);
};

const commands = {
  setTrackerUrl(value) {
    address = value;
  },
  setSiteId(value) {
    site = value;
  },
  trackPageView: () => hit({ action_name: document.title }),
  trackEvent: (category, action) => hit({ e_c: category, e_a: action }),
  requireConsent() {
    required = true;
    given = standIn.cookie('mtm_consent') !== undefined && standIn.cookie('mtm_consent_removed') === undefined;
  },
  optUserOut() {
    standIn.setWideCookie('mtm_consent_removed', Date.now(), 400);
    commands.requireConsent();
  },
  rememberConsentGiven() {
    standIn.setWideCookie('mtm_consent', Date.now(), 400);
    commands.setConsentGiven();
  },
  setConsentGiven() {
    given = true;
    for (const parameters of held.splice(0)) send(parameters);
  },
};

// Settings come first, wherever they stand in the queue.
const FIRST = ['setTrackerUrl', 'setSiteId', 'requireConsent'];
const run = ([command, ...values]) => commands[command]?.(...values);
const waiting = window._paq ?? [];
window._paq = { push: (...entries) => entries.forEach(run) };
for (const entry of waiting) if (FIRST.includes(entry[0])) run(entry);
for (const entry of waiting) if (!FIRST.includes(entry[0])) run(entry);
window.Matomo = window.Piwik = { getAsyncTracker: () => ({}) };
