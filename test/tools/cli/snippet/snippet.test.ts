import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/tools/cli/main';
import { createFolder } from '../createFolder';
import { createTestIo } from '../createTestIo';

const ANALYTICS = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>\n';
const STUB =
  '<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}</script>\n';
const HELD =
  '<script type="text/plain" data-einlass="google-analytics" async data-src="https://www.googletagmanager.com/gtag/js?id=G-DEMO123"></script>\n';

/** Runs `einlass snippet` with a text at the standard input. */
const paste = async (text: string | Uint8Array, { args = [] as string[], isTty = false } = {}) => {
  const test = createTestIo({ cwd: '/', input: { read: async () => Buffer.from(text), isTty } });
  const code = await main(['snippet', ...args], test.io);
  return { code, out: test.out(), err: test.err(), bytes: test.bytes() };
};

describe('einlass snippet', () => {
  it('prints the snippet held, and says beside it for which service', async () => {
    expect(await paste(ANALYTICS + STUB)).toMatchObject({
      code: 0,
      out: HELD + STUB,
      err: 'Held for Google Analytics:  script src  https://www.googletagmanager.com/gtag/js?id=G-DEMO123\n',
    });
  });

  it('reads a file', async () => {
    const { io, out } = createTestIo({ cwd: createFolder({ 'ga.html': ANALYTICS }).path });
    expect(await main(['snippet', 'ga.html'], io)).toBe(0);
    expect(out()).toBe(HELD);
  });

  it('keeps all other bytes', async () => {
    const [before, after] = [ANALYTICS, HELD].map((text) => Buffer.from(`<!-- \xfc -->\r\n${text}`, 'latin1'));
    expect((await paste(before ?? '')).bytes).toEqual(after);
  });

  it.each([
    "@import url('https://fonts.googleapis.com/css2?family=Lora:wght@400;700');",
    ' @import "//fonts.googleapis.com/css";',
  ])('holds a line of CSS without a tag: %s', async (css) => {
    const { code, out } = await paste(css);
    const held = css.replace(/(?=https:)|(?<=")(?=\/\/)/, 'data:text/css,#');
    expect([code, out]).toEqual([0, `${held}@media einlass{}`]);
  });

  it('says that a snippet is held already', async () => {
    expect(await paste(HELD)).toMatchObject({ code: 0, out: HELD, err: 'It is held already; nothing was changed.\n' });
  });

  it('asks for the snippet where somebody sits at the keyboard', async () => {
    expect((await paste(ANALYTICS, { isTty: true })).err).toMatch(
      /^Paste the snippet, then press Enter and Ctrl-D\.\n/,
    );
  });

  it.each([
    ['contacts nobody known', '<script src="https://cdn.example.net/x.js"></script>', '"einlass services" lists them'],
    ['is empty', ' \n', 'The snippet is empty'],
    ['is binary', '\0', 'it is a binary file'],
    [
      'is code without its tag',
      "(function(w,d){var j=d.createElement('script');j.src='https://www.googletagmanager.com/gtm.js?id=GTM-X';})(window,document)",
      'Put it between <script> and </script>',
    ],
  ])('says what to do about a snippet that %s', async (_, text, advice) => {
    const { code, out, err } = await paste(text);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(advice);
  });

  it('says that a file is missing', async () => {
    const { io, err } = createTestIo({ cwd: createFolder().path });
    expect(await main(['snippet', 'ga.html'], io)).toBe(2);
    expect(err()).toBe('einlass: ga.html: there is no such file or folder. Check the path.\n');
  });
});
