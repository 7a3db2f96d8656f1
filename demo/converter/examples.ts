const GOOGLE_ANALYTICS = `<!-- Google tag (gtag.js) -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-DEMO123');
</script>
`;

const GOOGLE_TAG_MANAGER = `<!-- Google Tag Manager -->
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-DEMO12');</script>
<!-- End Google Tag Manager -->

<!-- Google Tag Manager (noscript) -->
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-DEMO12"
height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
<!-- End Google Tag Manager (noscript) -->
`;

const GOOGLE_FONTS = `<link rel="preconnect" href="https://fonts.googleapis.com">
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
<link href="https://fonts.googleapis.com/css2?family=Lora:wght@400;700&display=swap" rel="stylesheet">
`;

const GOOGLE_FONTS_CSS = `@import url('https://fonts.googleapis.com/css2?family=Lora:wght@400;700&display=swap');

body {
  font-family: 'Lora', serif;
}
`;

const META_PIXEL = `<!-- Meta Pixel Code -->
<script>
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '000000000000000');
fbq('track', 'PageView');
</script>
<noscript><img height="1" width="1" style="display:none"
src="https://www.facebook.com/tr?id=000000000000000&ev=PageView&noscript=1"></noscript>
<!-- End Meta Pixel Code -->
`;

const FACEBOOK_PAGE = `<div id="fb-root"></div>
<script async defer crossorigin="anonymous" src="https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v24.0"></script>
<div class="fb-page" data-href="https://www.facebook.com/muster" data-tabs="timeline" data-width="340">
  <blockquote cite="https://www.facebook.com/muster" class="fb-xfbml-parse-ignore">
    <a href="https://www.facebook.com/muster">Muster</a>
  </blockquote>
</div>
`;

const WHOLE_PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <title>Muster</title>
    <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lora">
    <link rel="stylesheet" href="/site.css">
    <style>
      @font-face { font-family: Lora; src: url(https://fonts.gstatic.com/s/lora/v37/demo.woff2) format('woff2'); }
    </style>
    <!-- Held by another tool until now -->
    <script type="text/plain" data-category="analytics" src="https://www.google-analytics.com/analytics.js"></script>
    <script type="text/plain" data-category="analytics">
      ga('create', 'UA-00000-1', 'auto');
      ga('send', 'pageview');
    </script>
  </head>
  <body>
    <h1>Muster</h1>
    <p>A link to <a href="https://www.facebook.com/muster">Facebook</a> contacts nobody before it is clicked.</p>
    <img src="https://secure.gravatar.com/avatar/000?s=96" alt="" width="96" height="96">
    <iframe data-cookieblock-src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fmuster"
      data-cookieconsent="marketing" title="Facebook" width="340" height="500"></iframe>
    <script src="/site.js"></script>
  </body>
</html>
`;

/** What the buttons put into the page, by the name in their `data-example`. All ids are made up. */
export const examples: Readonly<Record<string, string>> = {
  'google-analytics': GOOGLE_ANALYTICS,
  'google-tag-manager': GOOGLE_TAG_MANAGER,
  'google-fonts': GOOGLE_FONTS,
  'google-fonts-css': GOOGLE_FONTS_CSS,
  'meta-pixel': META_PIXEL,
  'facebook-page': FACEBOOK_PAGE,
  'whole-page': WHOLE_PAGE,
};
