import { describe, expect, it } from 'vitest';
import { holdHtml } from '../../../src/markup/rewriting/holdHtml';
import { releaseHtml } from '../../../src/markup/rewriting/releaseHtml';
import { serviceOf } from '../../../src/services/serviceOf';
import {
  ANALYTICS,
  EMOJI,
  FACEBOOK_SDK,
  GA_JS,
  GA_WRITE,
  GTAG,
  GTM,
  line,
  loaderOf,
  NEW_EMOJI,
  PIXEL,
  WEB_FONTS,
} from './inlineScripts';

const hold = (html: string) => holdHtml(html, { serviceOf });

/** The services that the scripts of a page are held for; `-` for one that runs. */
const heldFor = (...scripts: readonly string[]): readonly string[] => {
  const html = scripts.map((script) => (script.startsWith('<') ? script : `<script>${script}</script>`)).join('\n');
  const held = hold(html);
  expect(hold(held)).toBe(held);
  expect(releaseHtml(held)).toBe(html);
  return held
    .split('\n')
    .filter((line) => line.startsWith('<script'))
    .map((line) => /data-einlass="(.*?)"/.exec(line)?.[1] ?? '-');
};

describe('a snippet', () => {
  it.each([
    ['Google Tag Manager', GTM, 'google-tag-manager'],
    [
      'the tag manager on an own host',
      GTM.replace('www.googletagmanager.com', 'daten.laden.example'),
      'google-tag-manager',
    ],
    ['the Meta pixel', PIXEL, 'meta-pixel'],
    ['analytics.js', ANALYTICS, 'google-analytics'],
    ['ga.js', GA_JS, 'google-analytics'],
    ['ga.js, as a tag that is written', GA_WRITE, 'google-analytics'],
    ['Facebook', FACEBOOK_SDK, 'facebook-plugins'],
    ['Web Font Loader', WEB_FONTS, 'google-fonts'],
    ['the emojis of WordPress', EMOJI, 'wordpress-emoji'],
    ['a pixel', "new Image().src='https://www.facebook.com/tr?id=1&ev=PageView'", 'meta-pixel'],
    ['a pixel without parentheses', "document.images[0].src = 'https://www.facebook.com/tr?id=1'", 'meta-pixel'],
    [
      'a tag that is written',
      'document.write(\'<script src="//www.google-analytics.com/analytics.js"><\\/script>\')',
      'google-analytics',
    ],
    ['gtag.js by its id', "load('https://www.googletagmanager.com/gtag/js?id=' + 'G-ABCDE12345')", 'google-analytics'],
    [
      'gtag.js by an id elsewhere',
      "var id='AW-123456789';load('https://www.googletagmanager.com/gtag/js?id=' + id)",
      'google-ads',
    ],
    ['an address with escapes', 'fetch("https:\\/\\/www.google\\x2danalytics.com/collect")', 'google-analytics'],
    ['a template', `fetch(\`https://www.google-analytics.com/collect?\${a}\`)`, 'google-analytics'],
  ])('of %s is held', (_, code, service) => {
    expect(heldFor(code)).toEqual([service]);
  });

  it('of WordPress that has no address is held for its emojis', () => {
    expect(heldFor(NEW_EMOJI)).toEqual(['wordpress-emoji']);
  });

  it.each([
    ['the stub of gtag.js, which others call', GTAG],
    ['settings', 'var laden = {"logo":"https:\\/\\/secure.gravatar.com\\/a","list":JSON.parse("[]")};'],
    ['a comment', "/* https://www.google-analytics.com/a */ start(); // 'https://www.google-analytics.com/a'"],
    ['a regular expression', 'test(/[\'"]https:\\/\\/www\\.google-analytics\\.com/.source)'],
    ['a mere name', "log('www.google-analytics.com', 'google-analytics')"],
    ['a link', "show('https://www.facebook.com/laden')"],
    ['code without a service', "document.querySelector('a').focus()"],
  ])('is not %s', (_, code) => {
    expect(heldFor(code)).toEqual(['-']);
  });

  it('is not an application that names a service somewhere', () => {
    const application = `start();${'a();'.repeat(5000)}fetch('https://www.google-analytics.com/a')`;
    expect(heldFor(application)).toEqual(['-']);
    expect(heldFor(application.replace('start()', "import('https://www.google-analytics.com/a')"))).toEqual([
      'google-analytics',
    ]);
  });
});

describe('a script that only calls what a snippet defines', () => {
  it.each([
    ["fbq('track', 'Lead');", PIXEL, 'meta-pixel'],
    [" window.fbq('track', 'Lead')\n; /* Ziel */ fbq('trackCustom', 'x', {a: f(1)});", PIXEL, 'meta-pixel'],
    ["ga('send', 'event')", ANALYTICS, 'google-analytics'],
    ["_gaq.push(['_trackEvent', 'a'])", GA_JS, 'google-analytics'],
    ["try { fbq('track', 'Lead'); } catch (e) {}", PIXEL, 'meta-pixel'],
    ["clarity('set', 'a', 'b')", loaderOf('Microsoft Clarity'), 'clarity'],
    ["hj('event', 'a')", loaderOf('Hotjar'), 'hotjar'],
    ["lintrk('track', { conversion_id: 1 })", loaderOf('LinkedIn Insight Tag'), 'linkedin'],
    ["_paq.push(['trackEvent', 'a'])", loaderOf('Matomo'), 'matomo'],
    ["pintrk('track', 'checkout')", loaderOf('Pinterest tag'), 'pinterest'],
    ["ttq.track('AddToCart')", loaderOf('TikTok pixel'), 'tiktok'],
  ])('is held behind it: %s', (code, snippet, service) => {
    expect(heldFor(snippet, line(code))).toEqual([service, service]);
    expect(heldFor(line(code), snippet)).toEqual(['-', service]);
  });

  it('is held behind the file that defines it', () => {
    expect(
      heldFor(
        '<script src="https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js"></script>',
        "WebFont.load({ google: { families: ['Lora'] } });",
        "<script src='//connect.facebook.net/de_DE/sdk.js'></script>",
        "FB.init({ appId: '1' });",
        '<script src="https://use.typekit.net/abc1def.js"></script>',
        'try{Typekit.load({ async: true });}catch(e){}',
      ),
    ).toEqual([
      ...['google-fonts', 'google-fonts', 'facebook-plugins', 'facebook-plugins'],
      ...['adobe-fonts', 'adobe-fonts'],
    ]);
  });

  it.each([
    "if (window.fbq) fbq('track', 'Lead')",
    "fbq('track', 'Lead'); start()",
    "button.onclick = function () { fbq('track', 'Lead') }",
    "try { fbq('track', 'Lead') } catch (e) { start() }",
    "try { start(); fbq('track', 'Lead') } catch (e) {}",
    "fbq('track'",
    'fbq',
    '',
  ])('is not %j', (code) => {
    expect(heldFor(PIXEL, code)).toEqual(['meta-pixel', '-']);
  });
});

describe('a script that imports from a service', () => {
  const U = 'https://connect.facebook.net/a.js';

  it.each([
    `import '${U}'`,
    `import a from "${U}"`,
    `import{a as b}from'${U}'`,
    `import * as a from '${U}' with { type: 'json' }`,
    `export * from '${U}'`,
    `export { a } from /* hier */ '${U}'`,
    `const a = await import('${U}')`,
    `import(\`${U}\`)`,
    `import(/* webpackIgnore: true */ '${U}')`,
    `import( // hier\n'${U}')`,
    `a = b / import('${U}') / c`,
    'import("//connect.facebook\\u002enet/a.js")',
    `if (a) /["']/.test(b); import('${U}')`,
  ])('is held: %s', (code) => {
    expect(hold(`<script type="module">${code}</script>`)).toContain(
      'data-einlass="facebook-plugins" data-type="module"',
    );
  });

  it.each([
    "import './own.js'",
    `// import '${U}'`,
    `/* import('${U}') */`,
    `const a = { import: 1 }; const b = "import '${U}'";`,
    'const a = /import("x")/;',
  ])('is not %s', (code) => {
    const html = `<script type="module">const a = {};\n${code}</script>`;
    expect(hold(html)).toBe(html);
  });
});
