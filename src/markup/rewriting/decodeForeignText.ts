import { type Token, Tokenizer } from 'parse5';
import type { DecodedText } from './DecodedText';
import { decodeEntities } from './decodeEntities';
import { lastIndex } from './lastIndex';

/** A part of the text by its offsets. */
type Range = readonly [from: number, to: number];

/** Where comments stand in what is written inside of an element of SVG, and other elements with what is in them. */
const notText = (written: string): readonly Range[] => {
  const ranges: Range[] = [];
  let depth = 0;
  let start = 0;
  const note = ({ location }: Token.Token) => {
    if (depth === 0 && location) start = location.startOffset;
  };
  const close = ({ location }: Token.Token) => {
    if (depth === 0 && location) ranges.push([start, location.endOffset]);
  };
  const pass = (token: Token.Token) => {
    note(token);
    close(token);
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        note(tag);
        if (tag.selfClosing) close(tag);
        else depth++;
      },
      onEndTag(tag) {
        // It may be of nothing that is open.
        note(tag);
        depth = Math.max(depth - 1, 0);
        close(tag);
      },
      onComment: pass,
      onDoctype: pass,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.inForeignNode = true;
  tokenizer.write(written, true);
  return depth > 0 ? [...ranges, [start, written.length]] : ranges;
};

const CDATA = '<![CDATA[';

/** The parts of a text of which some are CDATA sections: in those there are no entities. */
function* partsOf(written: string, [from, to]: Range): Generator<{ readonly at: number; readonly text: DecodedText }> {
  for (let at = from; at < to; ) {
    const section = written.slice(0, to).indexOf(CDATA, at);
    const textEnd = section < 0 ? to : section;
    yield { at, text: decodeEntities(written.slice(at, textEnd), 'text') };
    if (section < 0) return;
    const start = section + CDATA.length;
    const end = written.slice(0, to).indexOf(']]>', start);
    const text = written.slice(start, end < 0 ? to : end);
    yield { at: start, text: { text, writtenAt: (offset) => offset } };
    at = end < 0 ? to : end + ']]>'.length;
  }
}

/** What a browser takes for the text of an element of SVG: without comments, entities and what is in other elements. */
export const decodeForeignText = (written: string): DecodedText => {
  const others = [...notText(written), [written.length, written.length] as const];
  const ranges = others.map(([from], index): Range => [others[index - 1]?.[1] ?? 0, from]);
  const parts: { readonly start: number; readonly at: number; readonly text: DecodedText }[] = [];
  let text = '';
  for (const range of ranges)
    for (const part of partsOf(written, range)) {
      parts.push({ ...part, start: text.length });
      text += part.text.text;
    }
  return {
    text,
    writtenAt(offset) {
      const part = parts[lastIndex(parts, ({ start }) => start <= offset)];
      return part ? part.at + part.text.writtenAt(offset - part.start) : 0;
    },
  };
};
