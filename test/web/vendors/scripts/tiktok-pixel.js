// Stands in for the TikTok pixel: works through the stub's queue; while consent is held or revoked nothing is kept or sent.
const ttq = window[window.TiktokAnalyticsObject ?? 'ttq'];
const waiting = [];
let held = false;

const send = (event) => {
  standIn.setWideCookie('_tt_enable_cookie', '1', 395);
  standIn.setWideCookie('_ttp', standIn.random(), 395);
  standIn.beacon('https://analytics.tiktok.com/api/v2/pixel', { event, sdkid: url.searchParams.get('sdkid') });
};

const commands = {
  page: () => commands.track('Pageview'),
  track(event) {
    if (held) waiting.push(event);
    else send(event);
  },
  holdConsent() {
    held = true;
  },
  revokeConsent() {
    held = true;
    waiting.length = 0;
  },
  grantConsent() {
    held = false;
    for (const event of waiting.splice(0)) send(event);
  },
};

const queued = ttq.splice(0);
for (const name of ttq.methods) ttq[name] = (...values) => commands[name]?.(...values);
for (const [name, ...values] of queued) ttq[name](...values);
