import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepBytes } from '../../../../src/tools/cli/encoding/keepBytes';

const mark = { little: Buffer.from([0xff, 0xfe]), big: Buffer.from([0xfe, 0xff]) };

describe('bytes as text', () => {
  it.each([
    ['no mark', Buffer.alloc(0)],
    ['a mark for UTF-8', Buffer.from([0xef, 0xbb, 0xbf])],
    ['a mark for UTF-16 little', mark.little],
    ['a mark for UTF-16 big', mark.big],
  ])('come back as they were: any bytes behind %s', (_, start) => {
    fc.assert(
      fc.property(fc.uint8Array({ min: start.length > 1 ? 0 : 28, maxLength: 99 }), (rest) => {
        const bytes = Buffer.concat([start, rest]);
        const kept = keepBytes(bytes);
        if (kept.kind === 'unreadable') expect(bytes.includes(0)).toBe(true);
        else expect(Buffer.from(kept.toBytes(kept.text)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('are shown in the letters that they stand for', () => {
    const kept = keepBytes(Buffer.from('<meta charset=Shift_JIS>\x93\xfa\x96\x7b', 'latin1'));
    expect(kept.kind === 'text' && kept.toShow(kept.text)).toBe('<meta charset=Shift_JIS>日本');
  });

  it('of UTF-16 are text of one letter for each sign', () => {
    const kept = keepBytes(Buffer.concat([mark.big, Buffer.from('<b>', 'utf16le').swap16()]));
    expect(kept.kind === 'text' && kept.text).toBe('\ufeff<b>');
  });

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'it is a binary file'],
    ['UTF-16 without a mark', Buffer.from('<html>', 'utf16le'), 'UTF-16 without a byte order mark'],
    ['ISO-2022-JP', Buffer.from('<meta charset=iso-2022-jp>'), 'it is written in ISO-2022-JP'],
  ])('are left alone, and the reason is said: %s', (_, bytes, reason) => {
    expect(keepBytes(bytes)).toEqual({ kind: 'unreadable', reason: expect.stringContaining(reason) });
  });
});
