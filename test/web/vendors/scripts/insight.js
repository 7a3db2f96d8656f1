// Stands in for LinkedIn's Insight Tag: one hit for each partner id, then those that `lintrk` is called for.
const ids = window._linkedin_data_partner_ids ?? [];
const hit = (parameters) =>
  standIn.image('https://px.ads.linkedin.com/collect', { v: 2, fmt: 'js', pid: ids.join(), ...parameters });

standIn.setWideCookie('ln_or', '1', 1);
hit({ url: location.href });

const waiting = window.lintrk?.q ?? [];
window.lintrk = (command, values = {}) => {
  if (command === 'track') hit(values);
};
for (const [command, values] of waiting) window.lintrk(command, values);
