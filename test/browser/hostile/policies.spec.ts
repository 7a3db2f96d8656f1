// Pages under a strict Content-Security-Policy, of scripts by nonce and of Trusted Types. What the policy refuses to the
// page without a gate is left out; nothing of ours may break it.
import { expect, site } from '../fixtures';
import { gatedPage, LINKS } from '../gate/gatedPage';
import { linesForOwner, uncaught } from '../gate/ownerView';
import { contactsOf, expectSilence, settle } from '../gate/silence';
import { fine, outcomeOf } from './outcomeOf';
import { press } from './press';
import { probe, probeFile, waysWithout } from './probe';
import { test } from './visitorTest';

const NONCE = 'nonce="n1"';

const pageUnder = (policy: string) => ({
  headers: { 'content-security-policy': policy },
  body: gatedPage({ body: probe(NONCE) }, `${LINKS} ${NONCE}`),
});

/** What the browser wrote of broken policies. */
const violations = (lines: readonly string[]) => lines.filter((line) => /Content Security Policy|TrustedT/i.test(line));

const byNonce: Readonly<Record<string, readonly [policy: string, without: readonly string[]]>> = {
  'a nonce only': [
    "script-src 'nonce-n1'; style-src 'nonce-n1'; object-src 'none'; base-uri 'none'",
    ['script.src', 'script.setAttribute', 'style.href', 'style.setAttribute'],
  ],
  'a nonce and strict-dynamic': [
    "script-src 'nonce-n1' 'strict-dynamic'; style-src 'nonce-n1'; object-src 'none'; base-uri 'none'",
    ['style.href', 'style.setAttribute'],
  ],
};

for (const [name, [policy, without]] of Object.entries(byNonce)) {
  test(`under a policy of ${name} the page is held, asks, and gets what is granted`, async ({
    visitor,
    web,
    consoleLines,
  }) => {
    web.pages.set(...probeFile({ without }));
    web.pages.set('/', pageUnder(policy));
    expect(await outcomeOf(visitor, { ways: waysWithout(...without) })).toEqual(fine);
    expect(violations(consoleLines)).toEqual([]);
    expect(linesForOwner(consoleLines)).toEqual([]);
  });

  test(`under a policy of ${name} the banner has its looks and opens the settings`, async ({
    page,
    web,
    consoleLines,
  }) => {
    web.pages.set(...probeFile({ without }));
    web.pages.set('/', pageUnder(policy));
    await page.goto(site('/'));
    await expect(page.locator('einlass-banner')).toHaveCSS('position', 'fixed');
    expect(await press(page, 'choose', { timeout: 6_000 })).toBe(true);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(violations(consoleLines)).toEqual([]);
  });
}

test.describe('under require-trusted-types-for', () => {
  const types = (policies: string) => `require-trusted-types-for 'script'; trusted-types ${policies}`;
  const sinks = ['script.src', 'script.setAttribute', 'innerHTML.image', 'innerHTML.frame', 'template.image'];

  test('with the policy einlass the page is held, asks, and gets what is granted', async ({
    visitor,
    web,
    consoleLines,
  }) => {
    web.pages.set(...probeFile({ without: sinks }));
    web.pages.set('/', pageUnder(types('einlass')));
    expect(await outcomeOf(visitor, { ways: waysWithout(...sinks) })).toEqual(fine);
    expect(violations(consoleLines)).toEqual([]);
    expect(linesForOwner(consoleLines)).toEqual([]);
  });

  test('with the policy einlass and one of the page, what the page’s script inserts is held and let in', async ({
    visitor,
    web,
    consoleLines,
  }) => {
    web.pages.set(...probeFile({ policy: 'shop' }));
    web.pages.set('/', pageUnder(types('einlass shop')));
    expect(await outcomeOf(visitor)).toEqual(fine);
    expect(violations(consoleLines)).toEqual([]);
  });

  test('with the policy einlass a plain string of the page’s script is refused as it is without the gate', async ({
    page,
    web,
  }) => {
    web.pages.set(...probeFile({ without: sinks }));
    web.pages.set('/', pageUnder(types('einlass')));
    await page.goto(site('/'));
    const refused = await page.evaluate(() => {
      const nameOf = (deed: () => void) => {
        try {
          deed();
          return 'nothing';
        } catch (error) {
          return error instanceof Error ? error.name : 'other';
        }
      };
      const script = document.createElement('script');
      const place = document.createElement('div');
      return [
        nameOf(() => Reflect.set(script, 'src', 'https://connect.facebook.net/de_DE/sdk.js')),
        nameOf(() => script.setAttribute('src', 'https://connect.facebook.net/de_DE/sdk.js')),
        nameOf(() => Reflect.set(place, 'innerHTML', '<img src="https://secure.gravatar.com/avatar/1">')),
        nameOf(() => place.insertAdjacentHTML('beforeend', '<img src="https://secure.gravatar.com/avatar/1">')),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    await expectSilence(page, web);
  });

  for (const policies of ['shop', "'none'"]) {
    test(`with a list that lacks einlass (${policies}) scripts stay held, the page works, and the owner reads why`, async ({
      visitor,
      page,
      web,
      consoleLines,
    }) => {
      web.pages.set(...probeFile({ without: sinks }));
      web.pages.set('/', pageUnder(types(policies)));
      await page.goto(site('/'));
      await expect
        .poll(() => linesForOwner(consoleLines))
        .toEqual([expect.stringMatching(/trusted.types.*einlass|einlass.*trusted.types/i)]);
      await page.evaluate(() => window.einlass?.decide({ grant: ['facebook-plugins'] }));
      await settle(visitor.blank, web);
      // Addresses of frames are mere text to such policies.
      expect(contactsOf(web)).toEqual(['www.facebook.com']);
      await expect(page.getByRole('heading', { name: 'Laden' })).toBeVisible();
      expect(linesForOwner(consoleLines)).toHaveLength(1);
      expect(uncaught(consoleLines)).toEqual([]);
    });
  }
});
