/** A rule as the global styles of a block theme have hundreds of. */
const rule = (number: number): string =>
  `:root :where(.wp-block-gruppe-${number} a:where(:not(.wp-element-button))):hover{color:var(--wp--preset--color--accent-${number % 6});padding-top:var(--wp--preset--spacing--${number % 80});background-image:url(/wp-content/themes/werkstatt/bilder/${number}.webp)}`;

const styles = (length: number): string => {
  let css = '';
  for (let number = 1; css.length < length; number++) css += rule(number);
  return css;
};

/** Like the loader of WordPress's emoji, in what it does and how long it is. */
const emoji = `<script type="module">
/*! This file is auto-generated */
const settings=JSON.parse(document.getElementById("wp-emoji-settings").textContent),key="wpEmojiSettingsSupports",kinds=["flag","emoji"];
${Array.from({ length: 12 }, (_, number) => `function probe${number}(a,b,c){a.clearRect(0,0,a.canvas.width,a.canvas.height),a.fillText(b,0,0);const d=new Uint32Array(a.getImageData(0,0,a.canvas.width,a.canvas.height).data);return d.every((e,f)=>e===c[f]&&"\\ud83e\\udef${number % 10}"!==b)}`).join('\n')}
try{sessionStorage.setItem(key,JSON.stringify({supportTests:kinds,timestamp:Date.now()}))}catch(error){}
settings.readyCallback=()=>{settings.DOMReady=!0};const script=document.createElement("script");script.src=settings.source.concatemoji;document.head.appendChild(script);
</script>`;

const HEAD = (length: number): string => `<!DOCTYPE html>
<html lang="de">
<head>
	<meta charset="UTF-8" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name='robots' content='max-image-preview:large' />
<title>Werkstatt &#8211; Holz und Zinn</title>
<link rel='dns-prefetch' href='//www.googletagmanager.com' />
<link rel='dns-prefetch' href='//fonts.googleapis.com' />
<link rel='preconnect' href='https://fonts.gstatic.com' crossorigin />
<link rel="alternate" type="application/rss+xml" title="Werkstatt &raquo; Feed" href="https://www.example.org/feed/" />
<link rel="alternate" title="oEmbed (JSON)" type="application/json+oembed" href="https://www.example.org/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fwww.example.org%2F" />
<script type="application/ld+json">{"@context":"https:\\/\\/schema.org","@type":"WebSite","url":"https:\\/\\/www.example.org\\/","name":"Werkstatt"}</script>
<style id='wp-block-library-inline-css'>${styles(length / 8)}</style>
<style id='global-styles-inline-css'>${styles(length / 4)}.wp-block-quote cite::before{content:"\\2014\\0020"}</style>
<link rel='stylesheet' id='werkstatt-fonts-css' href='https://fonts.googleapis.com/css2?family=Lora:wght@400;700&#038;display=swap' media='all' />
<link rel='stylesheet' id='werkstatt-style-css' href='https://www.example.org/wp-content/themes/werkstatt/style.css?ver=1.4' media='all' />
<style>@import url("https://fonts.googleapis.com/css2?family=Caveat&display=swap");h2{font-family:Caveat}</style>
<script src="https://www.example.org/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
<script src="https://www.googletagmanager.com/gtag/js?id=G-DEMO12345" id="google_gtagjs-js" async></script>
<script id="google_gtagjs-js-after">
window.dataLayer = window.dataLayer || [];function gtag(){dataLayer.push(arguments);}
gtag("js", new Date());
gtag("config", "G-DEMO12345");
</script>
<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};t=b.createElement(e);t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','1');fbq('track','PageView');</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1" /></noscript>
</head>
<body class="home blog wp-embed-responsive wp-theme-werkstatt">
`;

const post = (
  number: number,
): string => `<li class="wp-block-post post-${number} post type-post status-publish format-standard has-post-thumbnail hentry category-holz tag-zinn">
<figure class="alignwide wp-block-post-featured-image"><a href="https://www.example.org/beitrag-${number}/" target="_self"><img width="1200" height="800" src="https://www.example.org/wp-content/uploads/2026/0${(number % 9) + 1}/bild-${number}-1200x800.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="Beitrag &#8222;${number}&#8220;" style="object-fit:cover;" decoding="async" srcset="https://www.example.org/wp-content/uploads/bild-${number}-1200x800.jpg 1200w, https://www.example.org/wp-content/uploads/bild-${number}-300x200.jpg 300w" sizes="auto, (max-width: 1200px) 100vw, 1200px" loading="lazy" /></a></figure>
<h2 class="wp-block-post-title has-x-large-font-size"><a href="https://www.example.org/beitrag-${number}/" target="_self">Beitrag ${number} &#8211; &#252;ber das Löten</a></h2>
<div class="entry-content wp-block-post-content has-medium-font-size is-layout-flow"><p class="wp-block-paragraph">Wer lötet, braucht Geduld; und wer <em>gut</em> lötet, hat sie. In diesem Beitrag geht es um Zinn, um <a href="https://de.example.org/wiki/Flussmittel?a=1&#038;b=2">Flussmittel</a> und darum, warum der Kolben nie ganz sauber wird.</p>
<ul class="wp-block-list"><li>Zinn</li><li>Kolben</li><li>Geduld</li></ul>
${number % 5 === 1 ? '<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper"><iframe title="Löten" width="500" height="281" src="https://www.youtube.com/embed/abc?feature=oembed" frameborder="0" allow="autoplay" allowfullscreen></iframe></div></figure>' : ''}</div>
<div style="margin-top:var(--wp--preset--spacing--40)" class="wp-block-post-date has-small-font-size"><a href="https://www.example.org/beitrag-${number}/"><time datetime="2026-05-01T09:30:00+02:00">1. Mai 2026</time></a></div>
<div class="wp-block-post-author"><img alt='' src='https://secure.gravatar.com/avatar/${number}?s=48&#038;d=mm&#038;r=g' srcset='https://secure.gravatar.com/avatar/${number}?s=96&#038;d=mm&#038;r=g 2x' class='avatar avatar-48 photo' height='48' width='48' loading='lazy' decoding='async'/><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"></path></svg></div>
</li>
`;

const FOOT = `</ul></main>
<footer class="wp-block-template-part"><div class="fb-page" data-href="https://www.facebook.com/werkstatt"></div></footer>
<script async defer crossorigin="anonymous" src="https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v21.0"></script>
<script type="speculationrules">{"prefetch":[{"source":"document","where":{"and":[{"href_matches":"\\/*"}]},"eagerness":"conservative"}]}</script>
<script id="wp-emoji-settings" type="application/json">{"baseUrl":"https://s.w.org/images/core/emoji/17.0.2/72x72/","ext":".png","source":{"concatemoji":"https://www.example.org/wp-includes/js/wp-emoji-release.min.js"}}</script>
${emoji}
</body>
</html>
`;

/** The front page of a WordPress with what owners add to it, of about so many characters: half of it is CSS of a block theme. */
export const wordPressPage = (length: number): string => {
  let page = `${HEAD(length)}<main><ul class="wp-block-post-template">`;
  for (let number = 1; page.length + FOOT.length < length; number++) page += post(number);
  return page + FOOT;
};
