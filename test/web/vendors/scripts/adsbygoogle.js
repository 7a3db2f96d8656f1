// Stands in for AdSense: one `push` fills the next empty slot with a frame; pausing holds the pushes back.
const waiting = window.adsbygoogle ?? [];
let paused = waiting.pauseAdRequests === 1;
const held = [];

const fill = () => {
  const slot = document.querySelector('ins.adsbygoogle:not([data-adsbygoogle-status])');
  if (slot === null) return;
  slot.dataset.adsbygoogleStatus = 'done';
  standIn.setWideCookie('__gads', `ID=${standIn.random()}`, 390);
  standIn.setWideCookie('__gpi', `UID=${standIn.random()}`, 390);
  const frame = document.createElement('iframe');
  const parameters = { client: slot.dataset.adClient ?? '', slotname: slot.dataset.adSlot ?? '', url: location.href };
  if (waiting.requestNonPersonalizedAds === 1) parameters.npa = '1';
  frame.title = 'Advertisement';
  frame.src = `https://googleads.g.doubleclick.net/pagead/ads?${new URLSearchParams(parameters)}`;
  slot.append(frame);
};

const push = (entry) => {
  if (paused) held.push(entry);
  else fill();
};

window.adsbygoogle = {
  loaded: true,
  push,
  get pauseAdRequests() {
    return paused ? 1 : 0;
  },
  set pauseAdRequests(value) {
    paused = value === 1;
    if (!paused) held.splice(0).forEach(fill);
  },
};
for (const entry of waiting) push(entry);
