// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DeclarationText } from '../../../../src/banner/declaration/DeclarationText';
import { services } from '../../../../src/services';
import { declarationHtml } from '../../../../src/tools/cli/declaration/declarationHtml';
import { declarationMarkdown } from '../../../../src/tools/cli/declaration/declarationMarkdown';
import { main } from '../../../../src/tools/cli/main';
import { factsOf } from '../../../../src/words/factsOf';
import { ownService } from '../../../banner/ownService';
import { declared } from '../../../declaration/declared';
import { createTestIo } from '../createTestIo';

const run = async (...args: string[]) => {
  const { io, out, err } = createTestIo({ cwd: '/' });
  return { code: await main(['declaration', ...args], io), out: out(), err: err() };
};

describe('einlass declaration', () => {
  it('writes the section on the services named, in German, as HTML', async () => {
    const { code, out, err } = await run(
      '--services',
      'google-fonts,gravatar',
      '--policy',
      '2026-05-01',
      '--days',
      '30',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<section lang="de">\n<h2>Dienste Dritter auf dieser Website<\/h2>\n/);
    expect(out.match(/<h3>.*<\/h3>/g)?.slice(0, -2)).toEqual(['<h3>Google Fonts</h3>', '<h3>Gravatar</h3>']);
    for (const words of ['1. Mai 2026', '30 Tage', '<a href="#einlass">']) expect(out).toContain(words);
  });

  it('writes Markdown, in English, from another level on', async () => {
    const { out } = await run('--services', 'google-ads', '--lang', 'en', '--format', 'markdown', '--level', '3');
    expect(out).toMatch(/^### Third-party services on this website\n\n/);
    expect(out).toContain('\n#### Google Ads\n');
    expect(out).toContain('\n| `IDE` | Cookie of doubleclick.net | ');
    expect(out).toContain('\n- Privacy policy of Google Ireland Limited: <https://policies.google.com/privacy>\n');
    expect(out).toContain('\n[Open the privacy settings](#einlass)\n');
  });

  it('writes French, with its own spaces', async () => {
    const { out } = await run('--services', 'google-ads', '--lang', 'fr');
    expect(out).toMatch(/^<section lang="fr">\n<h2>Services tiers sur ce site<\/h2>\n/);
    expect(out).toContain('Politique de confidentialité (Google Ireland Limited)\u00a0: <a href=');
    expect(out).toContain('cookie «\u202feinlass\u202f»');
  });

  it('mentions what holds of some sites alone where it is said to', async () => {
    const { out } = await run('--services', 'gravatar', '--domain', 'laden.example', '--shield');
    expect(out).toContain('laden.example');
    expect(out).toContain('Service Worker');
    expect((await run('--services', 'gravatar')).out).not.toContain('Service Worker');
  });

  it('is about the whole catalogue where no service is named, and says so beside it', async () => {
    const { code, out, err } = await run();
    for (const { name } of services) expect(out).toContain(`<h3>${name}</h3>`);
    expect(code).toBe(0);
    expect(err).toContain('Declare those alone that your site uses');
  });

  it.each([
    ['--days', '0'],
    ['--days', '1.5'],
    ['--days', '366'],
    ['--level', '7'],
    ['--lang', 'nl'],
    ['--format', 'pdf'],
    ['--services', 'google-font'],
  ])('calls %s %s wrong use', async (...args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});

const all = declared([...services, ownService].map(factsOf), { days: 30, policy: 'v<1>', shield: true });

describe('the text of a declaration', () => {
  it('is as HTML what the banner draws', () => {
    const { container } = render(<DeclarationText declaration={all} level={2} />);
    const read = document.createElement('div');
    // The lines between the tags say nothing.
    read.innerHTML = declarationHtml(all, 2).replaceAll('\n', '');
    expect(read.innerHTML).toBe(container.innerHTML);
    expect(read.innerHTML.length).toBeGreaterThan(10_000);
  });

  it('is text alone, whatever signs are in it', () => {
    const odd = declared([factsOf({ ...ownService, name: '<b>*x*</b> [y](z) a|b' })], { policy: '<i>_1_</i>' });
    expect(declarationHtml(odd, 2)).not.toMatch(/<b>|<i>/);
    const markdown = declarationMarkdown(odd, 2);
    expect(markdown).toContain('### \\<b\\>\\*x\\*\\</b\\> \\[y\\](z) a\\|b\n');
    expect(markdown).toContain('\\<i\\>\\_1\\_\\</i\\>');
  });

  it('has in Markdown as many cells in each row as in the heading', () => {
    const rows = declarationMarkdown(all, 2)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([6]));
  });

  it('has no heading below the sixth', () => {
    expect(declarationMarkdown(all, 6)).not.toMatch(/^#{7}/m);
    expect(declarationHtml(all, 6)).not.toContain('<h7');
  });
});
