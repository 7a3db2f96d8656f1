// Stands in for Pinterest's pinit.js: draws each pin of the page, and counts that it did.
for (const link of document.querySelectorAll('a[data-pin-do="embedPin"]')) {
  const id = /\d+/.exec(link.pathname)?.[0];
  const pin = document.createElement('span');
  pin.dataset.pinId = id;
  const image = document.createElement('img');
  image.alt = '';
  image.src = `https://i.pinimg.com/237x/${id}.jpg`;
  pin.append(image);
  link.replaceWith(pin);
  standIn.insertScript(`https://widgets.pinterest.com/v3/pidgets/pins/info/?pin_ids=${id}`);
}
standIn.image('https://log.pinterest.com/', { type: 'pidget' });
