/** Elements in each row. */
export const ROW = 5;

const start = (index: number) => `<li class="zeile ${index % 2 ? 'gerade' : 'ungerade'}" data-nr="${index}">
  <a href="/artikel/${index}?sicht=liste" title="Größe &amp; Maße">Artikel Nr. ${index} – Übergröße</a>
  <p>Schöne Grüße aus München, für nur <strong>${index % 90},99&nbsp;€</strong>.</p>`;

/** Rows of a list as pages write them: texts with umlauts, line ends, links, attributes; five elements each. */
export const rows = {
  /** No tag in it can fetch. */
  plain: (index: number) => `${start(index)}<button type="button">In den Korb</button></li>\n`,
  /** Each with an image of the site, which does not load: it is lazy and not drawn. */
  'own images': (index: number) =>
    `${start(index)}<img src="/bilder/${index}.jpg" loading="lazy" alt="Größe" width="64" height="64"></li>\n`,
  /** Each with a drawing that points into the page: the tag can fetch, its address does not. */
  'own icons': (index: number) => `${start(index)}<svg class="icon"><use href="#korb"></use></svg></li>\n`,
} as const satisfies Record<string, (index: number) => string>;
