import { describe, expect, it } from 'vitest';
import { searchServices } from '../../../src/banner/settings/searchServices';
import { services } from '../../../src/services';
import { factsOf } from '../../../src/words/factsOf';

const all = services.map(factsOf);
const texts = { does: (id: string) => (id === 'hotjar' ? 'Records what you do.' : undefined) };
const found = (wanted: string) => searchServices(all, wanted, texts).map(({ id }) => id);

describe('a search among services', () => {
  it('finds all where nothing is looked for', () => {
    expect(found(' ')).toHaveLength(all.length);
  });

  it.each([
    ['HOTJAR', ['hotjar']],
    ['records what', ['hotjar']],
    ['innocraft', ['matomo']],
    ['meta pixel', ['meta-pixel']],
    ['microsoft advertising', ['uet']],
    ['nobody', []],
  ])('finds by name, company or what a service does: %s', (wanted, ids) => {
    expect(found(wanted)).toEqual(ids);
  });

  it('finds every service of a company', () => {
    expect(found('meta platforms')).toEqual(['facebook-plugins', 'meta-pixel', 'instagram']);
  });
});
