import { describe, expect, it } from 'vitest';
import { locales } from '../../../locales';
import { createTexts } from '../../../src/banner/settings/createTexts';
import { receiptText } from '../../../src/banner/settings/receiptText';
import { decided } from '../fakeGate';

const { say } = createTexts({ lang: 'en', texts: {} }, locales.en);
const words = { say, nameOf: (id: string) => ({ gravatar: 'Gravatar', x: 'X', vimeo: 'Vimeo' })[id] ?? id };
const asked = { site: 'shop.example', lang: 'en', days: 7 };

describe('the receipt in words', () => {
  it('says what was decided, when, until when, under which policy, and what is stored', () => {
    const lines = receiptText({ ...decided(['x', 'gravatar'], ['vimeo']), policy: '2026-05-01' }, asked, words).split(
      '\n',
    );
    expect(lines).toEqual([
      'Receipt of your decision on shop.example',
      expect.stringMatching(/^Decided: May 1, 2026 at .*\.$/),
      expect.stringMatching(/^Valid until: May 8, 2026 at .*\.$/),
      'Version of the privacy policy: 2026-05-01.',
      'Accepted: Gravatar and X.',
      'Refused: Vimeo.',
      'Stored as: einlass=v=1&at=2026-05-01T09:30Z&policy=2026-05-01&yes=gravatar+x&no=vimeo',
    ]);
  });

  it('says so where nothing was accepted, and leaves the policy out where there is none', () => {
    const text = receiptText(decided([], ['vimeo']), asked, words);
    expect(text).toContain('Accepted: nothing.');
    expect(text).not.toContain('policy:');
  });

  it('is the same for two visitors with the same answers', () => {
    expect(receiptText(decided(['x']), asked, words)).toBe(receiptText(decided(['x']), asked, words));
  });
});
