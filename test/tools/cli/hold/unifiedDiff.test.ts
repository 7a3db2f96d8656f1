import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableDiff, unifiedDiff } from '../../../../src/tools/cli/hold/unifiedDiff';

/** A text, and the same with some of its lines changed or, as on releasing, taken out. */
const versions = (canLose: boolean) =>
  fc
    .array(fc.record({ line: fc.stringMatching(/^[ab <]{0,3}$/), change: fc.constantFrom('no', 'no', 'yes', 'out') }))
    .chain((lines) => fc.constantFrom('', '\n').map((end) => ({ lines, end })))
    .map(({ lines, end }) => ({
      before: lines.map(({ line }) => line).join('\n') + end,
      after:
        lines
          .filter(({ change }) => !canLose || change !== 'out')
          .map(({ line, change }) => (change === 'yes' ? `${line}+` : line))
          .join('\n') + end,
    }));

describe('a patch', () => {
  it.each([true, false])('makes one version from the other (lines taken out: %s)', (canLose) => {
    fc.assert(
      fc.property(versions(canLose), ({ before, after }) => {
        expect(applyPatch(before, unifiedDiff('a.html', { before, after }))).toBe(after);
      }),
    );
  });

  it('shows three lines around a change, and close changes together', () => {
    const before = [...'abcdefghijklmnopqrstuvwx'].join('\n');
    const after = before.replace('e', 'E').replace('k', 'K').replace('t', 'T');
    expect(unifiedDiff('x', { before, after }).match(/^@@.*/gm)).toEqual(['@@ -2,13 +2,13 @@', '@@ -17,7 +17,7 @@']);
  });

  it('keeps the ends of lines', () => {
    expect(unifiedDiff('x', { before: 'a\r\nb\r\n', after: 'a\r\nB\r\n' })).toContain('-b\r\n+B\r\n');
  });
});

describe('a patch for reading', () => {
  it('is the same where lines are short', () => {
    const short = { before: 'a\nb\n', after: 'a\nB\n' };
    expect(readableDiff('x', short)).toBe(unifiedDiff('x', short));
  });

  it('leaves out what is long and the same', () => {
    const same = '<b>x</b>'.repeat(100);
    const text = readableDiff('x', { before: `${same}<i>1</i>${same}`, after: `${same}<i>2</i>${same}` });
    expect(text).toContain('-<b>x</b>');
    expect(text).toMatch(/ … .*<i>2<\/i>.* … /);
    expect(text.length).toBeLessThan(600);
  });
});
