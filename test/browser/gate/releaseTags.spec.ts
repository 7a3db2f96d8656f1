// Held tags that are no scripts: what each of them asks for when the visitor lets it in.
import { words } from '../demo/words';
import { expect, site, test } from '../fixtures';
import { grant } from './decisions';
import { gatedPage } from './gatedPage';
import { contactsOf, expectSilence, settle, urlsTo } from './silence';

type Held = {
  readonly service: string;
  readonly markup: string;
  /** What is asked for when it is let in, in order; a host alone is a connection without a request. */
  readonly asks: readonly string[];
};

const FONT = 'https://fonts.gstatic.com/s/lora/v1/a.woff2';

const tags: Readonly<Record<string, Held>> = {
  'a style sheet link': {
    service: 'google-fonts',
    markup: `<link rel="stylesheet" data-einlass="google-fonts" data-href="https://fonts.googleapis.com/css2?family=Lora">
      <style>h1 { font-family: Lora; }</style>`,
    asks: ['https://fonts.googleapis.com/css2?family=Lora', 'https://fonts.gstatic.com/s/lora/v1/stand-in.woff2'],
  },
  'a preconnect': {
    service: 'google-fonts',
    markup: '<link rel="preconnect" data-einlass="google-fonts" data-href="https://fonts.gstatic.com" crossorigin>',
    asks: ['fonts.gstatic.com'],
  },
  'a preload': {
    service: 'google-fonts',
    markup: `<link rel="preload" as="font" data-einlass="google-fonts" data-href="${FONT}" crossorigin>`,
    asks: [FONT],
  },
  'a style that imports': {
    service: 'google-fonts',
    markup: `<style data-einlass="google-fonts">@import url(data:text/css,#https://fonts.googleapis.com/css?family=Inter);</style>`,
    asks: ['https://fonts.googleapis.com/css?family=Inter'],
  },
  'a style with a font rule': {
    service: 'google-fonts',
    markup: `<style data-einlass="google-fonts">@font-face { font-family: Lora; src: url(data:text/css,#${FONT}); }</style>
      <style>h1 { font-family: Lora; }</style>`,
    asks: [FONT],
  },
  'an image': {
    service: 'gravatar',
    markup: '<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1?s=48">',
    asks: ['https://secure.gravatar.com/avatar/1?s=48'],
  },
  'an image with src and srcset, which asks for one of them': {
    service: 'gravatar',
    markup: `<img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1?s=48"
      data-srcset="https://secure.gravatar.com/avatar/1?s=96 1x, https://secure.gravatar.com/avatar/1?s=192 2x">`,
    asks: ['https://secure.gravatar.com/avatar/1?s=96'],
  },
  'a picture': {
    service: 'gravatar',
    markup: `<picture><source data-einlass="gravatar" data-srcset="https://secure.gravatar.com/avatar/1?s=96">
      <img alt="" data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1?s=48"></picture>`,
    asks: ['https://secure.gravatar.com/avatar/1?s=96'],
  },
  'an SVG image': {
    service: 'wordpress-emoji',
    markup: `<svg><image data-einlass="wordpress-emoji" data-href="https://s.w.org/images/core/emoji/1f642.svg"/></svg>`,
    asks: ['https://s.w.org/images/core/emoji/1f642.svg'],
  },
  'an SVG image with xlink:href': {
    service: 'wordpress-emoji',
    markup: `<svg><image data-einlass="wordpress-emoji" data-xlink:href="https://s.w.org/images/core/emoji/1f642.svg"/></svg>`,
    asks: ['https://s.w.org/images/core/emoji/1f642.svg'],
  },
  'a frame': {
    service: 'facebook-plugins',
    markup: `<iframe title="Laden" width="340" height="400" data-einlass="facebook-plugins"
      data-src="https://www.facebook.com/plugins/page.php?href=laden&amp;tabs=timeline"></iframe>`,
    asks: ['https://www.facebook.com/plugins/page.php?href=laden&tabs=timeline'],
  },
  'an object': {
    service: 'facebook-plugins',
    markup: `<object width="340" height="400" type="text/html" data-einlass="facebook-plugins"
      data-data="https://www.facebook.com/plugins/page.php?href=laden"></object>`,
    asks: ['https://www.facebook.com/plugins/page.php?href=laden'],
  },
  'the only source of a video': {
    service: 'facebook-plugins',
    markup: `<video width="340" height="400" preload="auto">
      <source type="video/mp4" data-einlass="facebook-plugins" data-src="https://video.xx.fbcdn.net/v/1.mp4"></video>`,
    asks: ['https://video.xx.fbcdn.net/v/1.mp4'],
  },
  'the picture of a video': {
    service: 'facebook-plugins',
    markup: `<video width="340" height="400" controls data-einlass="facebook-plugins"
      data-poster="https://scontent.xx.fbcdn.net/a.jpg"></video>`,
    asks: ['https://scontent.xx.fbcdn.net/a.jpg'],
  },
};

test.describe('once granted, a held tag asks for what the author wrote, once:', () => {
  for (const [name, { service, markup, asks }] of Object.entries(tags)) {
    test(name, async ({ page, web }) => {
      web.pages.set('/', gatedPage({ body: markup }));
      await page.goto(site('/'));
      await expectSilence(page, web);
      await grant(page, service);

      const hosts = [...new Set(asks.map((ask) => (ask.includes(':') ? new URL(ask).host : ask)))].sort();
      await expect.poll(() => contactsOf(web)).toEqual(hosts);
      await settle(page, web);
      expect(hosts.flatMap((host) => urlsTo(web, host))).toEqual(asks.filter((ask) => ask.includes(':')));
      await expect(page.locator(`[data-einlass]`)).toHaveCount(0);
    });
  }
});

test('a grant of one service leaves the held tags of the others alone', async ({ page, web }) => {
  const body = Object.values(tags)
    .map(({ markup }) => markup)
    .join('');
  web.pages.set('/', gatedPage({ body }));
  await page.goto(site('/'));
  await expectSilence(page, web);
  await grant(page, 'gravatar');
  await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).not.toEqual([]);
  await settle(page, web);
  expect(contactsOf(web)).toEqual(['secure.gravatar.com']);
});

test('what holds something else stays where it stands when its picture comes: focus and frames in it are kept', async ({
  page,
  web,
}) => {
  const style = `data-einlass="gravatar" data-style="background: url(https://secure.gravatar.com/avatar/1)"`;
  const body = `<fieldset ${style}><input aria-label="Name"></fieldset><my-link-list ${style}><iframe title="Innen"
    srcdoc="<p>Innen</p>"></iframe></my-link-list>`;
  web.pages.set('/', gatedPage({ body }));
  await page.goto(site('/'));
  await page.getByLabel('Name').focus();
  await page.evaluate(() => frames[0]?.document.body.append('Geschrieben'));
  await grant(page, 'gravatar');
  await expect.poll(() => urlsTo(web, 'secure.gravatar.com')).not.toEqual([]);
  await expect(page.locator('[data-einlass]')).toHaveCount(0);
  await expect(page.getByLabel('Name')).toBeFocused();
  await expect(page.frameLocator('iframe').locator('body')).toContainText('Geschrieben');
});

test('"Einmal laden" at a held frame lets in this frame alone, for this visit alone', async ({ page, web }) => {
  const frame = (name: string) => `<iframe title="${name}" width="640" height="480" data-einlass="facebook-plugins"
    data-src="https://www.facebook.com/plugins/page.php?href=${name}"></iframe>`;
  web.pages.set('/', gatedPage({ body: frame('erster') + frame('zweiter') }));
  await page.goto(site('/'));
  await page.getByRole('button', { name: words.de['placeholder.once'] }).first().click();
  await expect.poll(() => urlsTo(web, 'www.facebook.com')).toHaveLength(1);
  await settle(page, web);
  expect(urlsTo(web, 'www.facebook.com')).toEqual([expect.stringContaining('href=erster')]);
  expect(await page.context().cookies(site('/'))).toEqual([]);
  web.clear();
  await page.reload();
  await expectSilence(page, web);
});
