// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { locales } from '../../../locales';
import { createTexts } from '../../../src/banner/settings/createTexts';
import { Decision } from '../../../src/banner/settings/Decision';
import { undecided } from '../../../src/consent/Consent';
import { decided, NOW, OPTIONS } from '../fakeGate';

afterEach(cleanup);

const { say } = createTexts({ lang: 'en', texts: {} }, locales.en);
const options = { ...OPTIONS, days: 7, policy: '1 May 2026' };

describe('the decision', () => {
  it('is none before the first answer', () => {
    render(
      <Decision
        consent={undecided}
        options={options}
        now={NOW}
        site="shop.example"
        nameOf={(id) => id.toUpperCase()}
        say={say}
      />,
    );
    expect(screen.getByText(/You have not decided yet/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows its date, the version of the policy and the time that is left', () => {
    const now = NOW + 3 * 1440;
    render(
      <Decision
        consent={decided(['gravatar'])}
        options={options}
        now={now}
        site="shop.example"
        nameOf={(id) => id.toUpperCase()}
        say={say}
      />,
    );
    const text = screen.getByRole('region', { name: 'Your decision' }).textContent;
    expect(text).toContain('May 1, 2026');
    expect(text).toContain('Version of the privacy policy: 1 May 2026.');
    expect(text).toContain('another 4 days');
  });

  it('comes with a receipt that names nobody', () => {
    render(
      <Decision
        consent={decided(['gravatar'], ['meta-pixel'])}
        options={options}
        now={NOW}
        site="shop.example"
        nameOf={(id) => id.toUpperCase()}
        say={say}
      />,
    );
    const receipt = screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true, name: /Your decision as text/ });
    expect(receipt.readOnly).toBe(true);
    expect(JSON.parse(receipt.value)).toEqual({
      site: 'shop.example',
      language: 'en',
      decided: '2026-05-01T09:30:00.000Z',
      ends: '2026-05-08T09:30:00.000Z',
      policy: '',
      granted: ['gravatar'],
      refused: ['meta-pixel'],
      cookie: 'einlass=v=1&at=2026-05-01T09:30Z&policy=&yes=gravatar&no=meta-pixel',
    });
  });
});
