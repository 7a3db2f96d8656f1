// Stands in for Hotjar's loader, which holds the site's settings and loads the code that records.
const id = /\d+/.exec(url.pathname)?.[0];
window.hjSiteSettings = { site_id: Number(id) };
standIn.insertScript('https://script.hotjar.com/modules.js');
