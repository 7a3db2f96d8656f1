// Stands in for the Web Font Loader: turns a configuration into a style sheet link and classes on <html>.
const load = (config) => {
  const families = config.google?.families ?? [];
  const root = document.documentElement;
  root.classList.add('wf-loading');
  config.loading?.();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `https://fonts.googleapis.com/css?family=${families.map(encodeURIComponent).join('%7C')}`;
  const settle = (state) => () => {
    root.classList.replace('wf-loading', `wf-${state}`);
    config[state]?.();
  };
  link.addEventListener('load', settle('active'));
  link.addEventListener('error', settle('inactive'));
  document.head.append(link);
};

window.WebFont = { load };
if (window.WebFontConfig) load(window.WebFontConfig);
