const HEAD = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Größen &amp; Maße</title>
    <link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
    <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora&amp;display=swap">
    <link rel="stylesheet" href="/stil.css">
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>
    <script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());</script>
  </head>
  <body>
`;

const row = (index: number) => `    <article class="artikel" data-nr="${index}">
      <h2><a href="/artikel/${index}?sicht=liste" title="Größe &amp; Maße">Artikel Nr. ${index} – Übergröße</a></h2>
      <img src="/bilder/${index}.jpg" loading="lazy" alt="Größe" width="64" height="64">
      <p style="margin: 0">Schöne Grüße aus München, für nur <strong>${index % 90},99&nbsp;€</strong>, solange der Vorrat reicht.</p>
    </article>
`;

/** A page of a shop, with tags of three services at its head, of about so many bytes. */
export const pageOf = (bytes: number): Uint8Array<ArrayBuffer> => {
  let page = HEAD;
  for (let index = 0; page.length < bytes * 0.97; index++) page += row(index);
  return new TextEncoder().encode(`${page}  </body>\n</html>\n`);
};
