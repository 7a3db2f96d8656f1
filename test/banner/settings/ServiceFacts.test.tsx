// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { locales } from '../../../locales';
import { createTexts } from '../../../src/banner/settings/createTexts';
import { ServiceFacts } from '../../../src/banner/settings/ServiceFacts';
import { type Facts, factsOf } from '../../../src/words/factsOf';
import { ownService } from '../ownService';

afterEach(cleanup);

const draw = (service: Facts) => {
  const { say } = createTexts({ lang: 'en', texts: {} }, locales.en);
  return render(<ServiceFacts service={service} lang="en" say={say} />).container.textContent;
};

describe('the facts about a service', () => {
  it('name the vendor with its address, the recipients, and what a transfer rests on', () => {
    const text = draw(factsOf(ownService));
    expect(text).toContain('Weather AG, Bundesplatz 1, 3003 Bern, Switzerland');
    expect(text).toContain('Clouds Ltd, United Kingdom');
    expect(text).toContain('What a transfer there rests on is not known to us.');
    expect(text).toContain('Embedded content and Statistics');
  });

  it('name the adequacy decision for companies that are on its list', () => {
    draw(factsOf({ ...ownService, recipients: [{ name: 'Inc', country: 'US', basis: 'dpf' }] }));
    expect(screen.getByText(/adequacy decision of 10 July 2023/)).toBeTruthy();
  });

  it('list what is stored with its kind, life and use', () => {
    draw(factsOf(ownService));
    const table = within(screen.getByRole('table', { name: 'What Weather Box stores in your browser' }));
    const row = within(table.getByRole('row', { name: /wx_id/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'Cookie of weather.example',
      '1 year',
      'tells visitors apart',
    ]);
  });

  it('keep silent on what is not certain', () => {
    expect(draw(factsOf(ownService))).not.toContain('wx_maybe');
  });

  it('say that nothing is stored only when that is known', () => {
    expect(draw(factsOf({ ...ownService, stores: [] }))).toContain('Weather Box stores nothing in your browser.');
    cleanup();
    const uncertain = ownService.stores.filter(({ unverified }) => unverified);
    expect(draw(factsOf({ ...ownService, stores: uncertain }))).toContain('We have no reliable information');
  });

  it('say what the site cannot delete', () => {
    const text = draw(factsOf(ownService));
    expect(text).toContain('Entries of weather.example do not belong to this website.');
    expect(text).toContain('kept from scripts');
  });

  it('link the policy and the opt-out in windows of their own that learn nothing of this page', () => {
    draw(factsOf(ownService));
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveProperty('target', '_blank');
      expect(link).toHaveProperty('rel', 'noopener noreferrer');
    }
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://weather.example/privacy',
      'https://weather.example/opt-out',
    ]);
  });
});
