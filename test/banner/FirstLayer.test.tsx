// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstLayer } from '../../src/banner/FirstLayer';
import { labelsFor } from '../../src/banner/labelsFor';
import { questionOf } from '../../src/banner/questionOf';
import { sayFirst } from '../../src/banner/sayFirst';
import type { Options } from '../../src/gate/Options';
import { OPTIONS } from './fakeGate';

const draw = async (
  ids: readonly string[],
  given: Partial<Options> = {},
  state: { why?: '' | 'New' | 'Lapsed'; unkept?: boolean } = {},
) => {
  const options = { ...OPTIONS, locale: given.lang ?? OPTIONS.locale, ...given };
  const on = { refuse: vi.fn(), grant: vi.fn(), choose: vi.fn(), close: vi.fn() };
  render(
    <FirstLayer
      question={questionOf(ids.map(labelsFor(options)))}
      options={options}
      say={await sayFirst(options)}
      base="https://shop.example/page"
      why=""
      unkept={false}
      {...state}
      {...on}
    />,
  );
  return on;
};

afterEach(cleanup);

describe('the first layer', () => {
  it('is a region with the question as its name', async () => {
    await draw(['google-fonts']);
    expect(screen.getByRole('region', { name: 'May we load third-party services?' })).toHaveProperty('lang', 'en');
  });

  it('names the services, their purposes, the number of recipients and the countries', async () => {
    await draw(['google-analytics', 'google-fonts']);
    const text = screen.getByRole('region').textContent;
    expect(text).toContain('Google Analytics and Google Fonts');
    expect(text).toContain('analysing visits and showing embedded content');
    expect(text).toContain('2 recipients');
    expect(text).toContain('(United States)');
  });

  it('says how long the answer holds and where to change it, in the language of the page', async () => {
    await draw(['google-fonts'], { lang: 'de', days: 30 });
    const text = screen.getByRole('region').textContent;
    expect(text).toContain('Ihre Antwort gilt 30 Tage.');
    expect(text).toContain('mit „Datenschutz-Einstellungen“ unten auf jeder Seite');
  });

  it('offers refusing before granting, both as buttons that differ in nothing but their words', async () => {
    await draw(['google-fonts']);
    const [refuse, grant, choose, ...others] = screen.getAllByRole('button');
    expect([refuse?.textContent, grant?.textContent, choose?.textContent]).toEqual([
      'Refuse all',
      'Accept all',
      'Choose',
    ]);
    expect(refuse?.className).toBe(grant?.className);
    expect(refuse?.parentElement).toBe(grant?.parentElement);
    expect(others).toEqual([]);
  });

  it('hands each press to its own answer', async () => {
    const on = await draw(['google-fonts']);
    await userEvent.click(screen.getByRole('button', { name: 'Refuse all' }));
    expect(on.refuse).toHaveBeenCalledOnce();
    expect(on.grant).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Accept all' }));
    expect(on.grant).toHaveBeenCalledOnce();
    const choose = screen.getByRole('button', { name: 'Choose' });
    await userEvent.click(choose);
    expect(on.choose).toHaveBeenCalledWith(choose);
  });

  it('links the privacy policy and the imprint where the owner has named them', async () => {
    await draw(['google-fonts'], { privacy: '/privacy', imprint: 'https://group.example/imprint' });
    expect(screen.getByRole('link', { name: 'Privacy policy' })).toHaveProperty('href', 'https://shop.example/privacy');
    expect(screen.getByRole('link', { name: 'Legal notice' })).toHaveProperty('href', 'https://group.example/imprint');
  });

  it('draws no link for an address that runs code', async () => {
    await draw(['google-fonts'], { privacy: 'javascript:alert(1)' });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is shorter when only new services are asked about', async () => {
    await draw(['meta-pixel'], {}, { why: 'New' });
    const region = screen.getByRole('region', { name: 'New on this website' });
    expect(region.textContent).toContain('Meta Pixel');
    expect(region.textContent).not.toContain('Your answer holds');
  });

  it('is one line with the same answers when an earlier answer has just ended', async () => {
    await draw(['meta-pixel'], {}, { why: 'Lapsed' });
    const region = screen.getByRole('region', { name: 'Your answer no longer holds. May we load Meta Pixel?' });
    expect(region.querySelectorAll('p')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Refuse all',
      'Accept all',
      'Choose',
    ]);
  });

  it('says that nothing was loaded when the browser does not keep the answer, and can be closed then', async () => {
    const on = await draw(['google-fonts'], {}, { unkept: true });
    expect(screen.getByRole('status').textContent).toContain('Nothing was loaded.');
    await userEvent.click(within(screen.getByRole('region')).getByRole('button', { name: 'Close' }));
    expect(on.close).toHaveBeenCalledOnce();
  });

  it("uses the owner's own words", async () => {
    await draw(['google-fonts'], { texts: { 'banner.title': 'Who may come in?', 'banner.refuse': 5 } });
    expect(screen.getByRole('heading').textContent).toBe('Who may come in?');
  });
});
