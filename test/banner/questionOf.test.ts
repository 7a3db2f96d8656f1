import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/banner/labelOf';
import { labelsFor } from '../../src/banner/labelsFor';
import { questionOf } from '../../src/banner/questionOf';
import { services } from '../../src/services';
import { ownService } from './ownService';

describe('the question', () => {
  it('counts a company once, whatever services it runs', () => {
    const labelFor = labelsFor({ ownServices: [] });
    const { recipients, abroad } = questionOf(['google-analytics', 'google-fonts', 'google-ads'].map(labelFor));
    expect(recipients).toBe(2);
    expect(abroad).toEqual(['US']);
  });

  it('tells all companies of the catalogue apart', () => {
    const companies = services.flatMap(({ vendor, ...more }) => [
      vendor,
      ...('recipients' in more ? more.recipients : []),
    ]);
    const keys = services.flatMap((service) => labelOf(service).companies);
    expect(new Set(keys).size).toBe(new Set(companies.map(({ name }) => name)).size);
  });

  it("takes the owner's own services in their own form", () => {
    expect(questionOf([labelsFor({ ownServices: [ownService] })('weather')])).toEqual({
      names: ['Weather Box'],
      purposes: ['media', 'statistics'],
      recipients: 2,
      abroad: ['CH', 'GB'],
    });
  });

  it('names a service by its id when nothing is known of it', () => {
    expect(questionOf([labelsFor({ ownServices: [] })('unheard-of')]).names).toEqual(['unheard-of']);
  });
});
