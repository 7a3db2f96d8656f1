// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { declareIn } from '../../../src/banner/declaration/declareIn';
import { decided, fakeGate } from '../fakeGate';
import { ownService } from '../ownService';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

const place = (html = '<div data-einlass-declaration>Loading</div>') => {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('[data-einlass-declaration]');
  if (!element) throw new Error('no place');
  return { element, ...within(element) };
};

const titlesIn = (element: Element) =>
  [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.textContent);

describe('the declaration in a page', () => {
  it('stands in the page itself, instead of what its author wrote there, in the language of the options', async () => {
    const { element } = place();
    await declareIn(document, fakeGate({ lang: 'de' }, { used: ['google-fonts'] }));
    expect(element.shadowRoot).toBeNull();
    expect(element.textContent).not.toContain('Loading');
    expect(titlesIn(element)).toEqual([
      'Dienste Dritter auf dieser Website',
      'Google Fonts',
      'Ihre Entscheidung und ihr Widerruf',
      'Wie sich diese Website Ihre Entscheidung merkt',
    ]);
    expect(element.querySelector('section')?.lang).toBe('de');
  });

  it('has tables with a caption, and headings for their columns and rows', async () => {
    const { getByRole } = place();
    await declareIn(document, fakeGate({ ownServices: [ownService] }));
    const table = within(getByRole('table', { name: 'What Weather Box stores in your browser' }));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Name',
      'Kind',
      'Life',
      'What for',
    ]);
    const row = within(table.getByRole('row', { name: /wx_id/ }));
    expect(row.getByRole('rowheader').textContent).toBe('wx_id');
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'Cookie of weather.example',
      '1 year',
      'tells visitors apart',
    ]);
  });

  it('links the vendor’s pages by their addresses, and the settings', async () => {
    const { getByRole } = place();
    await declareIn(document, fakeGate({ ownServices: [ownService] }));
    const policy = getByRole('link', { name: 'https://weather.example/privacy' });
    expect([policy.getAttribute('href'), policy.getAttribute('rel')]).toEqual([
      'https://weather.example/privacy',
      'noreferrer',
    ]);
    expect(getByRole('link', { name: 'Open the privacy settings' }).getAttribute('href')).toBe('#einlass');
  });

  it('writes no inline style', async () => {
    const { element } = place();
    await declareIn(document, fakeGate({ ownServices: [ownService], days: 30 }, { used: ['google-analytics'] }));
    expect(element.querySelectorAll('[style], style')).toHaveLength(0);
  });

  it('is about own services, then those that are named or met, in the order of the catalogue', async () => {
    const { element } = place();
    await declareIn(document, fakeGate({ ownServices: [ownService] }, { used: ['gravatar', 'google-analytics'] }));
    expect(titlesIn(element).slice(1, -2)).toEqual(['Weather Box', 'Google Analytics', 'Gravatar']);
  });

  it('says the same whatever the visitor has decided', async () => {
    const { element } = place();
    await declareIn(document, fakeGate({}, { used: ['gravatar'], consent: decided(['google-ads'], ['gravatar']) }));
    expect(titlesIn(element).slice(1, -2)).toEqual(['Gravatar']);
  });

  it('is not about the whole catalogue where no service is known', async () => {
    const { element } = place();
    await declareIn(document, fakeGate());
    expect(titlesIn(element)).toHaveLength(3);
  });

  it('leaves out an own service of which too little is known', async () => {
    const { element } = place();
    const gate = fakeGate({ ownServices: [{ ...ownService, policyUrl: JSON.parse('null') }] }, { used: ['weather'] });
    await declareIn(document, gate);
    expect(titlesIn(element)).toHaveLength(3);
    expect(gate.warnings).toContain('own-service weather');
  });

  it('follows the gate: what is met later is added, also to an element that came later', async () => {
    const { element } = place();
    const gate = fakeGate();
    await declareIn(document, gate);
    const link = within(element).getByRole('link');
    const late = document.createElement('div');
    late.setAttribute('data-einlass-declaration', '4');
    document.body.append(late);
    gate.become({ used: ['google-fonts'] });
    expect(titlesIn(element)).toContain('Google Fonts');
    expect(late.querySelector('h4')).not.toBeNull();
    // Whoever has just focused it does not lose it.
    expect(within(element).getByRole('link', { name: 'Open the privacy settings' })).toBe(link);
  });

  it('says the owner’s own words', async () => {
    const { element } = place();
    await declareIn(document, fakeGate({ texts: { 'declaration.title': 'Third parties' } }));
    expect(titlesIn(element)[0]).toBe('Third parties');
  });

  it('tells the owner when the services are not named, so that some may be missing', async () => {
    place();
    const [vague, named] = [fakeGate({ ownServices: [ownService] }), fakeGate({ services: ['gravatar'] })];
    await declareIn(document, vague);
    await declareIn(document, named);
    expect(vague.warnings).toEqual(['undeclared']);
    expect(named.warnings).toEqual([]);
  });
});
