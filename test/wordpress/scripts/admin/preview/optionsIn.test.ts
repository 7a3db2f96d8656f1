import { describe, expect, it } from 'vitest';
import { optionsIn } from '../../../../../src/wordpress/scripts/admin/preview/optionsIn';
import type { PreviewData } from '../../../../../src/wordpress/scripts/admin/preview/PreviewData';
import { ownService } from '../../../../banner/ownService';

const data: PreviewData = {
  widget: '/einlass.js',
  script: '/preview.js',
  style: '/preview.css',
  home: 'https://www.laden.example/',
  language: 'de',
  own: [],
  found: [],
  ids: ['google-analytics', 'google-fonts'],
  title: 'Vorschau',
};

const form = (...fields: readonly (readonly [name: string, value: string])[]): FormData => {
  const all = new FormData();
  for (const [name, value] of fields) all.append(`einlass${name}`, value);
  return all;
};

describe('the options in the form', () => {
  it('are those that the page would have after saving', () => {
    const filled = form(
      ['[policy]', '2026-05-01'],
      ['[days]', '7'],
      ['[button]', 'right'],
      ['[lang]', 'en'],
      ['[privacy_page]', '3'],
      ['[imprint_page]', '0'],
      ['[services][]', 'google-fonts'],
      ['[texts][banner.title]', ' Hello '],
      ['[texts][banner.refuse]', ''],
      ['[own_services]', ''],
    );
    expect(optionsIn(filled, data)).toEqual({
      policy: '2026-05-01',
      days: 7,
      button: 'right',
      lang: 'en',
      privacy: 'https://www.laden.example/?page_id=3',
      imprint: undefined,
      services: 'google-fonts',
      texts: { 'banner.title': 'Hello' },
      ownServices: [],
    });
  });

  it('ask about what was found, and about something when there is nothing', () => {
    expect(optionsIn(form(), { ...data, found: ['gravatar'] }).services).toBe('gravatar');
    expect(optionsIn(form(), data).services).toBe('google-analytics');
  });

  it('have the own services that were saved while the others are no JSON yet', () => {
    const saved = { ...data, own: [ownService] };
    expect(optionsIn(form(['[own_services]', '[{']), saved).ownServices).toEqual([ownService]);
    expect(optionsIn(form(['[own_services]', '[]']), saved).ownServices).toEqual([]);
  });
});
