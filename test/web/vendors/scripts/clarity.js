// Stands in for Clarity in Europe: records in any case, and keeps something only where it was told that it may.
const send = (event) => standIn.beacon('https://k.clarity.ms/collect', { event });

const commands = {
  consentv2({ analytics_Storage }) {
    if (analytics_Storage !== 'granted') return;
    standIn.setWideCookie('_clck', standIn.random(), 365);
    standIn.setWideCookie('_clsk', standIn.random(), 1);
  },
  event: send,
};

send('visit');
const waiting = window.clarity?.q ?? [];
window.clarity = (command, ...values) => commands[command]?.(...values);
for (const entry of waiting) window.clarity(...entry);
