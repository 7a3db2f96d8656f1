// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnerPanel } from '../../../src/banner/panel/OwnerPanel';
import type { Findings, Row } from '../../../src/banner/panel/Row';
import { reportText } from '../../../src/banner/panel/reportText';
import { sayInPanel } from '../../../src/banner/panel/sayInPanel';
import type { View } from '../../../src/banner/panel/View';
import { OPTIONS } from '../fakeGate';

afterEach(cleanup);

const CURE = '<img data-einlass="gravatar" data-src="https://secure.gravatar.com/avatar/1">';
const rule = { host: 'gravatar.com', path: '^/avatar', query: '[?&]s=' };
const row: Row = { service: 'gravatar', what: '<img src>', url: 'https://secure.gravatar.com/avatar/1?s=1', rule };

const NOTHING: Findings = { leaked: [], held: [], released: [], others: [] };

const draw = async (findings: Partial<Findings> = {}, lang = 'en') => {
  const say = await sayInPanel({ ...OPTIONS, locale: lang });
  const view: View = {
    address: 'https://shop.example/?einlass',
    findings: { ...NOTHING, ...findings },
    decision: ['Not yet.'],
    options: [{ key: 'days', value: '1', written: '400', known: true }],
    problems: ['"days" cannot be "400".'],
    versions: ['Einlass 1.2.3'],
    nameOf: (id) => id.toUpperCase(),
  };
  const on = { onCopy: vi.fn(), onClose: vi.fn() };
  render(<OwnerPanel {...{ say, lang, view }} report={reportText(view, say)} copied="Done." {...on} />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say('panel.report') });
  return { ...on, report: field.value };
};

const cellsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((one) => [...one.children].map(({ textContent }) => textContent));

describe('the owner’s panel', () => {
  it('shows for each row the service, the tag, the address and every part of the rule', async () => {
    await draw({ held: [row] });
    expect(cellsOf('Held')).toEqual([
      ['GRAVATAR gravatar', '<img src>', row.url, 'host: gravatar.compath: ^/avatarquery: [?&]s='],
    ]);
  });

  it('shows the markup that cures what escaped', async () => {
    await draw({ leaked: [{ ...row, cure: CURE }] });
    expect(cellsOf('Escaped')[0]?.[2]).toBe(`${row.url}Write instead: ${CURE}`);
  });

  it('says what to look for where no tag is known', async () => {
    await draw({
      leaked: [
        { ...row, cure: '' },
        { service: undefined, what: '', url: '/go', rule: undefined, cure: '' },
      ],
    });
    const [known, hidden] = cellsOf('Escaped');
    expect(known?.[2]).toContain('Hold the CSS rule or the script that names it');
    expect(hidden?.[2]).toContain('answered by another site');
    expect(hidden?.[3]).toBe('Who answered, the browser hides.');
  });

  it('says so where nothing was found', async () => {
    await draw();
    expect(screen.queryByRole('table')).toBeNull();
    for (const none of ['Nothing has escaped.', 'Nothing is held.', 'Nothing was let in.'])
      expect(screen.getByText(none)).toBeTruthy();
  });

  it('counts in its bar', async () => {
    await draw({ held: [row, row], released: [row] });
    expect(screen.getByText('0 escaped · 2 held · 1 let in')).toBeTruthy();
  });

  it('says the console’s sentences in their own language', async () => {
    await draw({}, 'de');
    expect(screen.getByText('"days" cannot be "400".').closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('1 (geschrieben: 400)')).toBeTruthy();
  });

  it('is closed and its report copied by buttons', async () => {
    const on = await draw();
    await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(on.onCopy).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Close the owner’s panel' }));
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Done.');
  });
});

describe('the report', () => {
  it('says all that the panel shows', async () => {
    const { report } = await draw({
      leaked: [{ ...row, cure: CURE }],
      held: [{ service: 'matomo', what: '<script>', url: '', rule: undefined }],
      released: [{ ...row, ungranted: true }],
      others: ['cdn.example.net'],
    });
    for (const part of [
      'https://shop.example/?einlass\n1 escaped · 1 held · 1 let in',
      `Escaped\n- gravatar  <img src>\n  ${row.url}\n  host: gravatar.com, path: ^/avatar, query: [?&]s=\n  Cure: ${CURE}`,
      'Held\n- matomo  <script>\n  data-einlass in the markup',
      'Without a grant now',
      '- cdn.example.net',
      'Decision in force\n- Not yet.',
      '- days: 1 (written: 400)',
      '- "days" cannot be "400".',
      '- Einlass 1.2.3',
    ])
      expect(report).toContain(part);
  });

  it('is in the language of the page', async () => {
    const { report } = await draw({}, 'de');
    expect(report).toContain('Entwischt\n- Nichts ist entwischt.');
  });
});
