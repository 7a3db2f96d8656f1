// Stands in for the code of Hotjar that records: tells visitors apart by what it keeps, and sends what it saw.
const id = window._hjSettings.hjid;
standIn.setWideCookie(`_hjSessionUser_${id}`, standIn.random(), 365);
standIn.setWideCookie(`_hjSession_${id}`, standIn.random(), 1 / 48);
sessionStorage.setItem('hjViewportId', String(standIn.random()));

const send = (event) => standIn.beacon(`https://in.hotjar.com/api/v2/client/sites/${id}/visit-data`, { event });
send('visit');
const waiting = window.hj.q ?? [];
window.hj = (command, value) => {
  if (command === 'event') send(value);
};
for (const entry of waiting) window.hj(...entry);
