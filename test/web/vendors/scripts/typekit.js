// Stands in for a kit of Adobe Fonts as a script: `Typekit.load` counts the use and adds the typefaces.
const kit = /\w+/.exec(url.pathname)[0];
window.Typekit = {
  load(config = {}) {
    standIn.image('https://p.typekit.net/p.gif', { s: 1, k: kit });
    const face = new FontFace('adobe-text', `url(https://use.typekit.net/af/${kit}/l)`);
    document.fonts.add(face);
    document.documentElement.classList.add('wf-loading');
    face.load().then(() => {
      document.documentElement.classList.replace('wf-loading', 'wf-active');
      config.active?.();
    });
  },
};
