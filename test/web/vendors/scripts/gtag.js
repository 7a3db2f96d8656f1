// Stands in for gtag.js: obeys the queue in order, stores only what Consent Mode allows, hits in any case (advanced mode).
const queueName = url.searchParams.get('l') ?? 'dataLayer';
const defaults = {};
const updates = {};
const settings = {};
const configured = new Set();

const isGranted = (key) => (updates[key] ?? defaults[key] ?? 'granted') === 'granted';
const isDisabled = (id) => window[`ga-disable-${id}`] === true;
const flag = (key) => (isGranted(key) ? 1 : 0);

const store = (id) => {
  if (isDisabled(id)) return;
  const now = Math.floor(Date.now() / 1000);
  if (id.startsWith('G-') && isGranted('analytics_storage')) {
    standIn.setWideCookie('_ga', `GA1.1.${standIn.random()}.${now}`, 730);
    standIn.setWideCookie(`_ga_${id.slice(2)}`, `GS2.1.s${now}$o1$g0$t${now}`, 730);
  }
  if (id.startsWith('AW-') && isGranted('ad_storage')) {
    standIn.setWideCookie('_gcl_au', `1.1.${standIn.random()}.${now}`, 90);
  }
};

const hit = (id, name) => {
  if (isDisabled(id)) return;
  const gcs = `G1${flag('ad_storage')}${flag('analytics_storage')}`;
  if (id.startsWith('G-')) {
    const cid = standIn.cookie('_ga')?.slice(6) ?? `${standIn.random()}.0`;
    const parameters = { v: 2, tid: id, gcs, cid, en: name, dl: location.href };
    standIn.beacon('https://region1.google-analytics.com/g/collect', parameters);
  } else if (id.startsWith('AW-')) {
    const redacted = !isGranted('ad_storage') && settings.ads_data_redaction === true;
    const host = redacted ? 'pagead2.googlesyndication.com' : 'googleads.g.doubleclick.net';
    standIn.image(`https://${host}/pagead/viewthroughconversion/${id.slice(3)}/`, { gcs, en: name });
  }
};

const commands = {
  consent(step, values) {
    Object.assign(step === 'update' ? updates : defaults, values);
    for (const id of configured) store(id);
  },
  set(key, value) {
    Object.assign(settings, typeof key === 'object' ? key : { [key]: value });
  },
  config(id, parameters = {}) {
    configured.add(id);
    store(id);
    if (parameters.send_page_view !== false) hit(id, 'page_view');
  },
  event(name, parameters = {}) {
    for (const id of [parameters.send_to ?? [...configured]].flat()) hit(id, name);
    parameters.event_callback?.();
  },
};

const run = (entry) => {
  // Plain arrays are not commands; a page that pushes one is ignored, as with the vendor.
  if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
  const [command, ...values] = entry;
  commands[command]?.(...values);
};

// A second copy on the page leaves the queue to the first.
window.google_tag_data ??= {};
if (window.google_tag_data[queueName] === undefined) {
  window.google_tag_data[queueName] = url.searchParams.get('id');
  standIn.takeQueue(queueName, run);
}
