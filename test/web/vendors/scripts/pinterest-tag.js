// Stands in for the Pinterest tag: takes over the stub's queue; without consent it keeps and sends nothing.
const held = [];
let consents = true;
let id = '';

const send = (event) => {
  standIn.setWideCookie('_pin_unauth', standIn.random(), 365);
  standIn.image('https://ct.pinterest.com/v3/', { event, tid: id });
};
const hit = (event) => {
  if (consents) send(event);
  else held.push(event);
};

const commands = {
  load(value) {
    id = value;
    hit('init');
  },
  page: () => hit('pagevisit'),
  track: hit,
  setconsent(value) {
    consents = value;
    if (consents) for (const event of held.splice(0)) send(event);
  },
};

const waiting = window.pintrk.queue;
window.pintrk = (command, ...values) => commands[command]?.(...values);
for (const entry of waiting) window.pintrk(...entry);
