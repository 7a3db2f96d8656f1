// Stands in for the Meta pixel: takes over the stub's queue; while consent is revoked it stores and sends nothing.
const fbq = window.fbq;
const pixels = [];
const held = [];
let revoked = false;

const store = () => {
  if (!revoked && pixels.length > 0) {
    standIn.setWideCookie('_fbp', `fb.1.${Date.now()}.${standIn.random()}`, 90);
  }
};

const hit = (ids, event) => {
  for (const id of ids) standIn.image('https://www.facebook.com/tr/', { id, ev: event, dl: location.href });
};

const commands = {
  consent(verdict) {
    revoked = verdict === 'revoke';
    store();
    if (!revoked) for (const [ids, event] of held.splice(0)) hit(ids, event);
  },
  init(id) {
    if (pixels.includes(id)) return;
    pixels.push(id);
    standIn.insertScript(`https://connect.facebook.net/signals/config/${id}?v=2.9&r=stable`);
    store();
  },
  track: (event) => send([...pixels], event),
  trackCustom: (event) => send([...pixels], event),
  trackSingle: (id, event) => send([id], event),
};

const send = (ids, event) => {
  if (revoked) held.push([ids, event]);
  else hit(ids, event);
};

const run = ([command, ...values]) => commands[command]?.(...values);

if (fbq && !fbq.callMethod) {
  fbq.callMethod = (...values) => run(values);
  for (const entry of fbq.queue.splice(0)) run([...entry]);
}
