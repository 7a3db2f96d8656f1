// Stands in for analytics.js: trackers by name, `_ga`, `_gid` and `_gat`, hits as images.
const name = window.GoogleAnalyticsObject ?? 'ga';
const trackers = new Map();

const create = (id, key) => {
  const tracker = {
    get: (field) => ({ name: key, trackingId: id, clientId: standIn.cookie('_ga')?.slice(6) })[field],
    set: () => {},
    send(type, fields = {}) {
      if (window[`ga-disable-${id}`] !== true) {
        standIn.image('https://www.google-analytics.com/collect', { v: 1, tid: id, t: type, dl: location.href });
      }
      fields.hitCallback?.();
    },
  };
  trackers.set(key, tracker);
  if (window[`ga-disable-${id}`] === true) return;
  const now = Math.floor(Date.now() / 1000);
  standIn.setWideCookie('_ga', `GA1.2.${standIn.random()}.${now}`, 730);
  standIn.setWideCookie('_gid', `GA1.2.${standIn.random()}.${now}`, 1);
  standIn.setWideCookie('_gat', '1', 1 / 1440);
};

const run = ([command, ...values]) => {
  if (typeof command === 'function') return command(trackers.get('t0'));
  const [key, method] = command.includes('.') ? command.split('.') : ['t0', command];
  const last = values.at(-1);
  const fields = typeof last === 'object' ? last : {};
  if (method === 'create') create(values[0], fields.name ?? (values[2] && values[2] !== last ? values[2] : key));
  else if (method === 'send') trackers.get(key)?.send(values[0], fields);
  else if (method === 'remove') trackers.delete(key);
};

const waiting = window[name]?.q ?? [];
const ga = (...values) => run(values);
ga.loaded = true;
ga.getAll = () => [...trackers.values()];
ga.getByName = (key) => trackers.get(key);
ga.create = (id) => create(id, 't0');
window[name] = ga;
for (const entry of waiting) run([...entry]);
