const HEAD = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Nachrichten aus der Werkstatt</title>
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora&amp;display=swap">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO12345"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-DEMO12345');</script>
<style>:root{--rand:1rem}.karte{padding:var(--rand);background:url("/bilder/papier.png")}.karte::before{content:"\\201E"}</style>
</head>
<body class="home blog">
`;

const article = (
  number: number,
): string => `<article id="beitrag-${number}" class="karte post type-post" data-id="${number}">
<h2 class="titel"><a href="/beitraege/${number}/" rel="bookmark">Beitrag ${number} &ndash; &Uuml;ber das Löten</a></h2>
<svg class="zeichen" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"/><use href="#uhr"/></svg>
<time datetime="2026-05-01T09:30:00+02:00">1. Mai 2026</time>
<img class="bild" src="/bilder/${number}-640.jpg" srcset="/bilder/${number}-640.jpg 640w, /bilder/${number}-1280.jpg 1280w" sizes="(min-width: 40em) 50vw, 100vw" alt="" width="640" height="480" loading="lazy">
<p>Wer lötet, braucht Geduld; und wer <em>gut</em> lötet, hat sie. In diesem Beitrag geht es um Zinn, um <a href="https://de.example.org/wiki/Flussmittel?a=1&amp;b=2">Flussmittel</a> und darum, warum der Kolben nie ganz sauber wird.</p>
<p style="color:#333;margin:0 0 1em">Am Ende steht eine Liste, wie immer. Wer <code>&lt;b&gt;</code> nicht mag, darf sie überlesen.</p>
<ul class="schlagworte"><li><a href="/schlagwort/zinn/">Zinn</a></li><li><a href="/schlagwort/kolben/">Kolben</a></li><li><a href="/schlagwort/geduld/">Geduld</a></li></ul>
${number % 40 === 0 ? `<img class="avatar" src="https://secure.gravatar.com/avatar/${number}?s=48&amp;d=mm" alt="">\n` : ''}</article>
`;

/** A page as a blog has it, of about so many characters: most of its tags name nobody, and a few a service. */
export const samplePage = (length: number): string => {
  let page = HEAD;
  for (let number = 1; page.length < length; number++) page += article(number);
  return `${page}<script>document.querySelectorAll('.karte').forEach(function (karte) { karte.classList.add('bereit'); });</script>\n</body>\n</html>\n`;
};
