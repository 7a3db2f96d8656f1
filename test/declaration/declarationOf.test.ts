import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/banner/settings/createTexts';
import { COOKIE } from '../../src/consent/Consent';
import { declarationOf } from '../../src/declaration/declarationOf';
import { services } from '../../src/services';
import { type Facts, factsOf } from '../../src/words/factsOf';
import { localePart } from '../../src/words/localePart';
import { ownService } from '../banner/ownService';
import { declared, partOf, readIn, tablesIn } from './declared';

const catalogue = services.map(factsOf);
const weather = factsOf(ownService);
const onWeather = (service: Facts = weather) => partOf(declared([service]), 'Weather Box');

describe('what is declared of a service', () => {
  it('is the vendor with address and country, the recipients, and what a transfer rests on', () => {
    expect(readIn(onWeather())).toContain(
      'The vendor is Weather AG, Bundesplatz 1, 3003 Bern, Switzerland. A further recipient of the data is Clouds Ltd (United Kingdom). What the transfer to Weather AG and Clouds Ltd rests on is not known to us.',
    );
  });

  it('is the adequacy decision for the companies on its list alone', () => {
    const recipients = [
      { name: 'Inc', country: 'US', basis: 'dpf' },
      { name: 'Near Ltd', country: 'IE', basis: 'eu' },
    ] as const;
    const vendor = { name: 'V', address: '', country: 'DE' };
    const text = readIn(onWeather({ ...weather, vendor, recipients }));
    expect(text).toContain('The vendor is V, Germany.');
    expect(text).toContain('Further recipients of the data are Inc (United States) and Near Ltd (Ireland).');
    expect(text).toContain('The transfer to Inc rests on the European Commission’s adequacy decision');
    expect(text).not.toContain('not known');
  });

  it('is each purpose', () => {
    expect(onWeather().blocks).toContainEqual({
      kind: 'list',
      items: [
        expect.stringMatching(/^Embedded content: To show content/),
        expect.stringMatching(/^Statistics: To count visits/),
      ],
    });
  });

  it('is a table of what is stored, with kind, life and use', () => {
    expect(tablesIn(onWeather())).toEqual([
      {
        caption: 'What Weather Box stores in your browser',
        columns: ['Name', 'Kind', 'Life', 'What for'],
        rows: expect.arrayContaining([
          { name: 'wx_*', cells: ['Cookie of this website', '3 days', 'remembers settings'] },
          { name: 'wx_id', cells: ['Cookie of weather.example', '1 year', 'tells visitors apart'] },
          {
            name: 'wx_tab',
            cells: ['Session storage of this website', 'until you close the browser', expect.any(String)],
          },
        ]),
      },
    ]);
  });

  it('keeps silent on what is not certain, but says that there may be more', () => {
    expect(JSON.stringify(onWeather())).not.toContain('wx_maybe');
    expect(readIn(onWeather())).toContain('may store more than is listed here');
    expect(readIn(onWeather({ ...weather, uncertain: false }))).not.toContain('may store more');
  });

  it('is that nothing is stored only where that is known', () => {
    const nothing = { ...weather, stores: [] };
    expect(readIn(onWeather({ ...nothing, uncertain: false }))).toContain(
      'Weather Box stores nothing in your browser.',
    );
    expect(readIn(onWeather(nothing))).toContain('We have no reliable information');
    expect(tablesIn(onWeather(nothing))).toEqual([]);
  });

  it('is what the site cannot delete', () => {
    expect(readIn(onWeather())).toContain('Entries of weather.example do not belong to this website.');
    expect(readIn(onWeather())).toContain('kept from scripts');
  });

  it('is where the policy and the opt-out are found, and no address that is none of the web', () => {
    expect(readIn(onWeather())).toMatch(
      /\nPrivacy policy of Weather AG: https:\/\/weather.example\/privacy\nOpt-out of Weather AG: https:\/\/weather.example\/opt-out$/,
    );
    const { optOutUrl: _, ...without } = weather;
    expect(readIn(onWeather({ ...without, policyUrl: 'javascript:alert(1)' }))).not.toMatch(
      /javascript|Privacy policy/,
    );
  });

  it.each(['de', 'en'])('is whole for every service of the catalogue in %s', (lang) => {
    const declaration = declared(catalogue, { lang });
    for (const { name, vendor, policyUrl } of catalogue) {
      const text = readIn(partOf(declaration, name));
      expect(text).toContain(vendor.name);
      expect(text).toContain(policyUrl);
    }
    // Nothing is left to be filled in, and no sentence is missing, for which its key would stand.
    expect(JSON.stringify(declaration)).not.toMatch(
      /\{\{|undefined|\b(declaration|facts|kind|life|purposes|services|settings|uses)\.[a-z]/,
    );
  });
});

describe('what is declared besides', () => {
  const decision = 'Your decision, and how to withdraw it';
  const cookie = 'How this website remembers your decision';

  it('begins with what is loaded only on consent, by what law, and what its vendors learn', () => {
    const declaration = declared(catalogue);
    expect(declaration.title).toBe('Third-party services on this website');
    for (const words of ['only with your consent', 'your IP address', 'Art. 6(1)(a) GDPR', '* stands for'])
      expect(readIn(declaration)).toContain(words);
    expect(readIn(declared([{ ...weather, stores: [] }]))).not.toContain('* stands for');
  });

  it('is no service that nobody named, and no claim that there is none', () => {
    const declaration = declared([]);
    expect(declaration.parts.map(({ title }) => title)).toEqual([decision, cookie]);
    expect(readIn(declaration)).toContain('So far, none was found on this page.');
  });

  it('is how to withdraw, with a link that opens the settings, and how long a decision stands', () => {
    const part = partOf(declared([], { days: 30 }), decision);
    expect(part.blocks).toContainEqual({ kind: 'opener', text: 'Open the privacy settings' });
    expect(readIn(part)).toContain('Your decision holds for 30 days, be it a yes or a no');
    expect(readIn(partOf(declared([]), decision))).toContain('Your decision holds for one day');
  });

  it.each([
    ['2026-05-01', 'en', 'Version of the privacy policy: May 1, 2026.'],
    ['2026-05-01', 'de', 'Stand der Datenschutzerklärung: 1. Mai 2026.'],
    ['2026-13-01', 'en', 'Version of the privacy policy: 2026-13-01.'],
    ['v3', 'de', 'Stand der Datenschutzerklärung: v3.'],
  ])('is the policy %s in %s', (policy, lang, sentence) => {
    const [part] = declared([], { policy, lang }).parts;
    expect(part && readIn(part)).toContain(sentence);
  });

  it('is no policy where the owner names none', () => {
    expect(readIn(partOf(declared([]), decision))).not.toContain('Version');
  });

  it('is the own cookie with its life', () => {
    expect(tablesIn(partOf(declared([], { days: 3 }), cookie))[0]?.rows).toEqual([
      { name: COOKIE, cells: ['Cookie of this website', '3 days', 'remembers your decision'] },
    ]);
  });

  it('is the domain that shares the cookie, that Safari ends it early, and the service worker, each where it is so', () => {
    const all = readIn(partOf(declared([], { days: 8, domain: '.shop.example', shield: '/shield.js' }), cookie));
    const none = readIn(partOf(declared([], { days: 7, domain: '', shield: undefined }), cookie));
    for (const words of ['holds for shop.example and its subdomains', 'Safari', 'service worker']) {
      expect(all).toContain(words);
      expect(none).not.toContain(words);
    }
  });

  it('is the same from the sentences of a page and from those of the command line', () => {
    for (const lang of ['de', 'en']) {
      const terms = { lang, days: 30, policy: '2026-05-01', domain: 'a.example', shield: '/shield.js' };
      const texts = createTexts({ lang, texts: {} }, localePart(lang, 'all'));
      expect(declarationOf([...catalogue, weather], terms, texts)).toEqual(declared([...catalogue, weather], terms));
    }
  });
});
