// Stands in for a Tag Manager container that holds one Google tag: G-GTMCHILD.
const queueName = url.searchParams.get('l') ?? 'dataLayer';

window.google_tag_manager ??= {};
window.google_tag_manager[url.searchParams.get('id')] = { dataLayer: queueName };

standIn.takeQueue(queueName, (entry) => {
  if (typeof entry === 'function') entry();
  else if (typeof entry?.eventCallback === 'function') entry.eventCallback(url.searchParams.get('id'));
});

function gtag() {
  // biome-ignore lint/complexity/noArguments: the vendor's queue takes Arguments objects only
  window[queueName].push(arguments);
}
gtag('js', new Date());
gtag('config', 'G-GTMCHILD');
standIn.insertScript(`https://www.googletagmanager.com/gtag/js?id=G-GTMCHILD&l=${queueName}`);
