/** What site owners paste, as the vendors hand it out, and what it does where nobody holds it back. */
export type Snippet = {
  /** For the head and the body of a page. */
  readonly head?: string;
  readonly body?: string;
  /** Every host that it contacts, sorted. */
  readonly contacts: readonly string[];
  /** Marks that its scripts leave, sorted. Frames keep their own and are not counted. */
  readonly runs?: readonly string[];
  /** Cookies it leaves in the profile, `name domain`, sorted. */
  readonly cookies?: readonly string[];
};

const gtag = (...commands: string[]): string => `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  ${commands.join('\n  ')}
</script>`;

const loader = (id: string) => `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>`;

/** A whole page around a snippet. Pass `first` to put something at the top of its head. */
export const pageWith = (
  { head = '', body = '' }: Pick<Snippet, 'head' | 'body'>,
  first = '',
): string => `<!doctype html>
<html lang="de"><head><meta charset="utf-8">${first}<title>Laden</title>
${head}
</head><body><h1>Laden</h1>
${body}
</body></html>`;

export const snippets = {
  'Google Analytics 4': {
    head: loader('G-DEMO123') + gtag("gtag('config', 'G-DEMO123');"),
    contacts: ['region1.google-analytics.com', 'www.googletagmanager.com'],
    runs: ['gtag:G-DEMO123'],
    cookies: ['_ga .laden.example', '_ga_DEMO123 .laden.example'],
  },
  'Google Ads': {
    head: loader('AW-1234567') + gtag("gtag('config', 'AW-1234567');"),
    contacts: ['googleads.g.doubleclick.net', 'www.googletagmanager.com'],
    runs: ['gtag:AW-1234567'],
    cookies: ['IDE .doubleclick.net', '_gcl_au .laden.example'],
  },
  'analytics.js': {
    head: `<script>
  (function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){
  (i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
  m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
  })(window,document,'script','https://www.google-analytics.com/analytics.js','ga');
  ga('create', 'UA-12345-1', 'auto');
  ga('send', 'pageview');
</script>`,
    contacts: ['www.google-analytics.com'],
    runs: ['analytics'],
    cookies: ['_ga .laden.example', '_gat .laden.example', '_gid .laden.example'],
  },
  'analytics.js, by its tag': {
    head: `<script>
window.ga=window.ga||function(){(ga.q=ga.q||[]).push(arguments)};ga.l=+new Date;
ga('create', 'UA-12345-1', 'auto');
ga('send', 'pageview');
</script>
<script async src='https://www.google-analytics.com/analytics.js'></script>`,
    contacts: ['www.google-analytics.com'],
    runs: ['analytics'],
    cookies: ['_ga .laden.example', '_gat .laden.example', '_gid .laden.example'],
  },
  'ga.js': {
    head: `<script>
  var _gaq = _gaq || [];
  _gaq.push(['_setAccount', 'UA-12345-1']);
  _gaq.push(['_trackPageview']);
  (function() {
    var ga = document.createElement('script'); ga.type = 'text/javascript'; ga.async = true;
    ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
    var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);
  })();
</script>`,
    contacts: ['ssl.google-analytics.com', 'www.google-analytics.com'],
    runs: ['ga'],
    cookies: ['__utma .laden.example', '__utmb .laden.example', '__utmc .laden.example', '__utmz .laden.example'],
  },
  'Google Tag Manager': {
    head: `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-DEMO');</script>`,
    body: `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-DEMO" height="0" width="0"
style="display:none;visibility:hidden"></iframe></noscript>`,
    contacts: ['region1.google-analytics.com', 'www.googletagmanager.com'],
    runs: ['gtag:G-GTMCHILD', 'gtm:GTM-DEMO'],
    cookies: ['_ga .laden.example', '_ga_GTMCHILD .laden.example'],
  },
  AdSense: {
    head: `<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-123" crossorigin="anonymous"></script>`,
    body: `<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-123" data-ad-slot="456"></ins>
<script>(adsbygoogle = window.adsbygoogle || []).push({});</script>`,
    contacts: ['googleads.g.doubleclick.net', 'pagead2.googlesyndication.com'],
    runs: ['adsbygoogle:ca-pub-123'],
    cookies: ['IDE .doubleclick.net', '__gads .laden.example', '__gpi .laden.example'],
  },
  'Google Fonts, preconnect alone': {
    head: `<link rel="preconnect" href="https://fonts.googleapis.com">
<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>`,
    contacts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  },
  'Google Fonts, linked': {
    head: `<link href="https://fonts.googleapis.com/css2?family=Roboto:wght@400;700&display=swap" rel="stylesheet">
<style>body { font-family: Roboto, sans-serif; }</style>`,
    contacts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  },
  'Google Fonts, imported': {
    head: `<style>@import url("https://fonts.googleapis.com/css?family=Lora|Inter"); body { font-family: Lora, serif; }</style>`,
    contacts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  },
  'Google Fonts, own rule': {
    head: `<style>@font-face { font-family: Lora; src: url(https://fonts.gstatic.com/s/lora/v1/a.woff2); } body { font-family: Lora, serif; }</style>`,
    contacts: ['fonts.gstatic.com'],
  },
  'Material Icons': {
    head: `<link href="https://fonts.googleapis.com/icon?family=Material+Icons" rel="stylesheet">
<style>.material-icons { font-family: 'Material Icons'; }</style>`,
    body: `<span class="material-icons">home</span>`,
    contacts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  },
  'Web Font Loader': {
    head: `<script>WebFontConfig = { google: { families: ['Roboto:400,700'] } };</script>
<script async src="https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js"></script>
<style>body { font-family: Roboto, sans-serif; }</style>`,
    contacts: ['ajax.googleapis.com', 'fonts.googleapis.com', 'fonts.gstatic.com'],
    runs: ['webfont'],
  },
  'Web Font Loader, inserted': {
    head: `<script>
   WebFontConfig = {
      google: { families: ['Roboto:400,700'] }
   };

   (function(d) {
      var wf = d.createElement('script'), s = d.scripts[0];
      wf.src = 'https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js';
      wf.async = true;
      s.parentNode.insertBefore(wf, s);
   })(document);
</script>
<style>body { font-family: Roboto, sans-serif; }</style>`,
    contacts: ['ajax.googleapis.com', 'fonts.googleapis.com', 'fonts.gstatic.com'],
    runs: ['webfont'],
  },
  'Web Font Loader, at once': {
    head: `<script src="https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js"></script>
<script>
  WebFont.load({
    google: {
      families: ['Roboto:400,700']
    }
  });
</script>
<style>body { font-family: Roboto, sans-serif; }</style>`,
    contacts: ['ajax.googleapis.com', 'fonts.googleapis.com', 'fonts.gstatic.com'],
    runs: ['webfont'],
  },
  'Facebook SDK': {
    body: `<div id="fb-root"></div>
<script async defer crossorigin="anonymous" src="https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v23.0"></script>
<div class="fb-page" data-href="https://www.facebook.com/laden"></div>
<fb:like href="https://www.laden.example/"></fb:like>`,
    contacts: ['connect.facebook.net', 'www.facebook.com'],
    runs: ['facebook-sdk:de_DE'],
    cookies: ['datr .facebook.com', 'fr .facebook.com'],
  },
  'Facebook SDK, older': {
    body: `<div id="fb-root"></div>
<script>
  window.fbAsyncInit = function() { FB.init({ appId: '1', xfbml: true, version: 'v2.8' }); };
  (function(d, s, id) {
    var js, fjs = d.getElementsByTagName(s)[0];
    if (d.getElementById(id)) return;
    js = d.createElement(s); js.id = id;
    js.src = "//connect.facebook.net/de_DE/sdk.js";
    fjs.parentNode.insertBefore(js, fjs);
  }(document, 'script', 'facebook-jssdk'));
</script>
<div class="fb-share-button" data-href="https://www.laden.example/"></div>`,
    contacts: ['connect.facebook.net', 'www.facebook.com'],
    runs: ['facebook-sdk:de_DE'],
    cookies: ['datr .facebook.com', 'fr .facebook.com'],
  },
  'Facebook frame': {
    body: `<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fladen" width="340" height="130"></iframe>`,
    contacts: ['www.facebook.com'],
    cookies: ['datr .facebook.com', 'fr .facebook.com'],
  },
  'Meta pixel': {
    head: `<script>
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '1234');
fbq('track', 'PageView');
</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1234&ev=PageView&noscript=1"></noscript>`,
    contacts: ['connect.facebook.net', 'www.facebook.com'],
    runs: ['fbevents', 'fbevents-config:1234'],
    cookies: ['_fbp .laden.example', 'fr .facebook.com'],
  },
  'WordPress emoji': {
    body: `<img class="wp-smiley" alt="🙂" src="https://s.w.org/images/core/emoji/17.0.2/svg/1f642.svg">`,
    contacts: ['s.w.org'],
  },
  Gravatar: {
    body: `<img class="avatar" alt="" src="https://secure.gravatar.com/avatar/0123abcd?s=48&d=mm" srcset="https://secure.gravatar.com/avatar/0123abcd?s=96&d=mm 2x">`,
    contacts: ['secure.gravatar.com'],
  },
  'YouTube frame': {
    body: `<iframe width="560" height="315" src="https://www.youtube.com/embed/M7lc1UVf-VE?si=AbCdEf" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>`,
    contacts: ['fonts.gstatic.com', 'i.ytimg.com', 'static.doubleclick.net', 'www.youtube.com', 'yt3.ggpht.com'],
    cookies: ['VISITOR_INFO1_LIVE .youtube.com', 'YSC .youtube.com'],
  },
  'YouTube frame, privacy-enhanced': {
    body: `<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" title="YouTube video player" frameborder="0" allowfullscreen></iframe>`,
    contacts: [
      'fonts.gstatic.com',
      'i.ytimg.com',
      'static.doubleclick.net',
      'www.youtube-nocookie.com',
      'yt3.ggpht.com',
    ],
  },
  'YouTube iframe API': {
    body: `<div id="player"></div>
<script>
  var tag = document.createElement('script');
  tag.src = "https://www.youtube.com/iframe_api";
  var firstScriptTag = document.getElementsByTagName('script')[0];
  firstScriptTag.parentNode.insertBefore(tag, firstScriptTag);
  var player;
  function onYouTubeIframeAPIReady() {
    player = new YT.Player('player', { height: '390', width: '640', videoId: 'M7lc1UVf-VE' });
  }
</script>`,
    contacts: ['fonts.gstatic.com', 'i.ytimg.com', 'static.doubleclick.net', 'www.youtube.com', 'yt3.ggpht.com'],
    runs: ['youtube-iframe-api'],
    cookies: ['VISITOR_INFO1_LIVE .youtube.com', 'YSC .youtube.com'],
  },
  Vimeo: {
    body: `<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;badge=0" frameborder="0" allow="autoplay; fullscreen; picture-in-picture" style="position:absolute;top:0;left:0;width:100%;height:100%;" title="Film"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>`,
    contacts: ['f.vimeocdn.com', 'i.vimeocdn.com', 'player.vimeo.com'],
    runs: ['vimeo-player'],
    cookies: ['__cf_bm .vimeo.com', 'vuid .vimeo.com'],
  },
  'Google Maps frame': {
    body: `<iframe src="https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d2427.8!2d13.3777!3d52.5163!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!5e0!3m2!1sde!2sde!4v1" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>`,
    contacts: ['fonts.gstatic.com', 'maps.googleapis.com', 'maps.gstatic.com', 'www.google.com'],
    cookies: ['NID .google.com'],
  },
  'Google Maps by script': {
    body: `<div id="map" style="height: 400px"></div>
<script>
  function initMap() {
    new google.maps.Map(document.getElementById("map"), { center: { lat: 52.5163, lng: 13.3777 }, zoom: 8 });
  }
</script>
<script async src="https://maps.googleapis.com/maps/api/js?key=YOUR_API_KEY&callback=initMap"></script>`,
    contacts: ['fonts.googleapis.com', 'maps.googleapis.com', 'maps.gstatic.com'],
    runs: ['google-maps'],
  },
  reCAPTCHA: {
    head: `<script src="https://www.google.com/recaptcha/api.js" async defer></script>`,
    body: `<form action="?" method="POST"><div class="g-recaptcha" data-sitekey="your_site_key"></div><br><input type="submit" value="Submit"></form>`,
    contacts: ['www.google.com', 'www.gstatic.com'],
    runs: ['recaptcha', 'recaptcha-release'],
    cookies: ['_GRECAPTCHA .google.com'],
  },
  'Post of X': {
    body: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">just setting up my twttr</p>&mdash; jack (@jack) <a href="https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw">March 21, 2006</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
    contacts: ['abs.twimg.com', 'pbs.twimg.com', 'platform.twitter.com', 'syndication.twitter.com'],
    runs: ['x-widgets'],
    cookies: ['guest_id .twitter.com', 'guest_id_ads .twitter.com', 'personalization_id .twitter.com'],
  },
  'Post of Instagram': {
    body: `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/B1xYz-_abCd/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/B1xYz-_abCd/?utm_source=ig_embed&amp;utm_campaign=loading" target="_blank">Sieh dir diesen Beitrag auf Instagram an</a></div></blockquote>
<script async src="//www.instagram.com/embed.js"></script>`,
    contacts: ['scontent.cdninstagram.com', 'static.cdninstagram.com', 'www.instagram.com'],
    runs: ['instagram-embed'],
    cookies: ['csrftoken .instagram.com', 'ig_did .instagram.com', 'mid .instagram.com'],
  },
  OpenStreetMap: {
    body: `<iframe width="425" height="350" src="https://www.openstreetmap.org/export/embed.html?bbox=6.6%2C49.7%2C6.7%2C49.8&amp;layer=mapnik" style="border: 1px solid black"></iframe><br/><small><a href="https://www.openstreetmap.org/?#map=13/49.75/6.65">View Larger Map</a></small>`,
    contacts: ['tile.openstreetmap.org', 'www.openstreetmap.org'],
    cookies: ['_osm_session .openstreetmap.org'],
  },
  Spotify: {
    body: `<iframe data-testid="embed-iframe" style="border-radius:12px" src="https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC?utm_source=generator" width="100%" height="152" frameBorder="0" allowfullscreen="" allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" loading="lazy"></iframe>`,
    contacts: ['embed-cdn.spotifycdn.com', 'i.scdn.co', 'open.spotify.com'],
    cookies: ['sp_landing .spotify.com', 'sp_t .spotify.com'],
  },
  SoundCloud: {
    body: `<iframe width="100%" height="166" scrolling="no" frameborder="no" allow="autoplay" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500"></iframe>`,
    contacts: ['api-widget.soundcloud.com', 'i1.sndcdn.com', 'w.soundcloud.com', 'widget.sndcdn.com'],
    cookies: ['sc_anonymous_id .soundcloud.com'],
  },
  'LinkedIn Insight Tag': {
    body: `<script type="text/javascript">
_linkedin_partner_id = "1234567";
window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
window._linkedin_data_partner_ids.push(_linkedin_partner_id);
</script><script type="text/javascript">
(function(l) {
if (!l){window.lintrk = function(a,b){window.lintrk.q.push([a,b])};
window.lintrk.q=[]}
var s = document.getElementsByTagName("script")[0];
var b = document.createElement("script");
b.type = "text/javascript";b.async = true;
b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js";
s.parentNode.insertBefore(b, s);})(window.lintrk);
</script>
<noscript>
<img height="1" width="1" style="display:none;" alt="" src="https://px.ads.linkedin.com/collect/?pid=1234567&fmt=gif" />
</noscript>`,
    contacts: ['px.ads.linkedin.com', 'snap.licdn.com', 'www.linkedin.com'],
    runs: ['insight'],
    cookies: ['bcookie .linkedin.com', 'li_sugr .linkedin.com', 'lidc .linkedin.com', 'ln_or .laden.example'],
  },
  'TikTok pixel': {
    head: `<script>
!function (w, d, t) {
  w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","track","identify","instances","debug","on","off","once","ready","alias","group","enableCookie","disableCookie","holdConsent","revokeConsent","grantConsent"],ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.instance=function(t){for(var e=ttq._i[t]||[],n=0;n<ttq.methods.length;n++)ttq.setAndDefer(e,ttq.methods[n]);return e},ttq.load=function(e,n){var r="https://analytics.tiktok.com/i18n/pixel/events.js",o=n&&n.partner;ttq._i=ttq._i||{},ttq._i[e]=[],ttq._i[e]._u=r,ttq._t=ttq._t||{},ttq._t[e]=+new Date,ttq._o=ttq._o||{},ttq._o[e]=n||{};n=document.createElement("script");n.type="text/javascript",n.async=!0,n.src=r+"?sdkid="+e+"&lib="+t;e=document.getElementsByTagName("script")[0];e.parentNode.insertBefore(n,e)};
  ttq.load('C1DEMO');
  ttq.page();
}(window, document, 'ttq');
</script>`,
    contacts: ['analytics.tiktok.com'],
    runs: ['tiktok-pixel:C1DEMO'],
    cookies: ['_tt_enable_cookie .laden.example', '_ttp .laden.example', 'ttwid .tiktok.com'],
  },
  'TikTok video': {
    body: `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@laden/video/7000000000000000000" data-video-id="7000000000000000000" style="max-width: 605px;min-width: 325px;"><section><a target="_blank" href="https://www.tiktok.com/@laden">@laden</a></section></blockquote>
<script async src="https://www.tiktok.com/embed.js"></script>`,
    contacts: ['www.tiktok.com'],
    runs: ['tiktok-embed'],
    cookies: ['ttwid .tiktok.com'],
  },
  Hotjar: {
    head: `<script>
    (function(h,o,t,j,a,r){
        h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};
        h._hjSettings={hjid:123456,hjsv:6};
        a=o.getElementsByTagName('head')[0];
        r=o.createElement('script');r.async=1;
        r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;
        a.appendChild(r);
    })(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');
</script>`,
    contacts: ['in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com'],
    runs: ['hotjar-modules', 'hotjar:123456'],
    cookies: ['_hjSessionUser_123456 .laden.example', '_hjSession_123456 .laden.example'],
  },
  Matomo: {
    head: `<script>
  var _paq = window._paq = window._paq || [];
  _paq.push(['trackPageView']);
  _paq.push(['enableLinkTracking']);
  (function() {
    var u="https://laden.matomo.cloud/";
    _paq.push(['setTrackerUrl', u+'matomo.php']);
    _paq.push(['setSiteId', '1']);
    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
    g.async=true; g.src='https://cdn.matomo.cloud/laden.matomo.cloud/matomo.js'; s.parentNode.insertBefore(g,s);
  })();
</script>
<noscript><p><img referrerpolicy="no-referrer-when-downgrade" src="https://laden.matomo.cloud/matomo.php?idsite=1&amp;rec=1" style="border:0;" alt="" /></p></noscript>`,
    contacts: ['cdn.matomo.cloud', 'laden.matomo.cloud'],
    runs: ['matomo'],
    cookies: ['_pk_id.1.1fff .laden.example', '_pk_ses.1.1fff .laden.example'],
  },
  'Microsoft Clarity': {
    head: `<script type="text/javascript">
    (function(c,l,a,r,i,t,y){
        c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
        t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
        y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
    })(window, document, "clarity", "script", "abcdefghij");
</script>`,
    contacts: ['c.bing.com', 'c.clarity.ms', 'k.clarity.ms', 'scripts.clarity.ms', 'www.clarity.ms'],
    runs: ['clarity', 'clarity-tag:abcdefghij'],
    cookies: ['MUID .bing.com'],
  },
  'Microsoft Advertising': {
    head: `<script>(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"1234567", enableAutoSpaTracking: true};o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},n=d.createElement(t),n.src=r,n.async=1,n.onload=n.onreadystatechange=function(){var s=this.readyState;s&&s!=="loaded"&&s!=="complete"||(f(),n.onload=n.onreadystatechange=null)},i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");</script>
<noscript><img src="//bat.bing.com/action/0?ti=1234567&Ver=2" height="0" width="0" style="display:none; visibility: hidden;" alt=""></noscript>`,
    contacts: ['bat.bing.com'],
    runs: ['bat'],
    cookies: ['MUID .bing.com', '_uetsid .laden.example', '_uetvid .laden.example'],
  },
  'Pinterest tag': {
    head: `<script>
!function(e){if(!window.pintrk){window.pintrk = function () {
window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var
n=window.pintrk;n.queue=[],n.version="3.0";var
t=document.createElement("script");t.async=!0,t.src=e;var
r=document.getElementsByTagName("script")[0];
r.parentNode.insertBefore(t,r)}}("https://s.pinimg.com/ct/core.js");
pintrk('load', '2612345678901');
pintrk('page');
</script>
<noscript>
<img height="1" width="1" style="display:none;" alt="" src="https://ct.pinterest.com/v3/?event=init&tid=2612345678901&noscript=1" />
</noscript>`,
    contacts: ['ct.pinterest.com', 's.pinimg.com'],
    runs: ['pinterest-tag'],
    cookies: ['_pin_unauth .laden.example', '_pinterest_ct_ua .pinterest.com'],
  },
  'Pinterest pin': {
    body: `<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99360735500167749/">Pin</a>
<script async defer src="https://assets.pinterest.com/js/pinit.js"></script>`,
    contacts: ['assets.pinterest.com', 'i.pinimg.com', 'log.pinterest.com', 'widgets.pinterest.com'],
    runs: ['other:widgets.pinterest.com/v3/pidgets/pins/info/', 'pinit'],
  },
  HubSpot: {
    body: `<script type="text/javascript" id="hs-script-loader" async defer src="//js.hs-scripts.com/123456.js"></script>`,
    contacts: ['js.hs-analytics.net', 'js.hs-banner.com', 'js.hs-scripts.com', 'track.hubspot.com'],
    runs: ['hubspot-analytics:123456', 'hubspot-banner:123456', 'hubspot:123456'],
    cookies: ['__hssc .laden.example', '__hssrc .laden.example', '__hstc .laden.example', 'hubspotutk .laden.example'],
  },
  'Adobe Fonts, linked': {
    head: `<link rel="stylesheet" href="https://use.typekit.net/abc1def.css">
<style>body { font-family: adobe-text, serif; }</style>`,
    contacts: ['p.typekit.net', 'use.typekit.net'],
  },
  'Adobe Fonts, by script': {
    head: `<script src="https://use.typekit.net/abc1def.js"></script>
<script>try{Typekit.load({ async: true });}catch(e){}</script>`,
    contacts: ['p.typekit.net', 'use.typekit.net'],
    runs: ['typekit:abc1def'],
  },
  'Font Awesome': {
    head: `<script src="https://kit.fontawesome.com/abcdef1234.js" crossorigin="anonymous"></script>`,
    body: `<i class="fas fa-home">Start</i>`,
    contacts: ['ka-f.fontawesome.com', 'kit.fontawesome.com'],
    runs: ['font-awesome-kit:abcdef1234'],
  },
} as const satisfies Record<string, Snippet>;
