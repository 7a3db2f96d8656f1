/** What a page says of the shield: its tag has `data-shield`, or has not, or there is no tag of Einlass. */
export type Tag = 'shielded' | 'unshielded' | 'none';

/** A comment, a whole start tag of a script with its attributes and the text after it, or the end of the head. */
const PARTS = /<!--[\s\S]*?-->|<script((?:[\s/](?:[^>"']|"[^"]*"|'[^']*')*)?)>([^<]*)|<\/head\b|<body\b/gi;

const SHIELD = /[\s"'/]data-shield\s*=\s*(?:"\s*[^"\s]|'\s*[^'\s]|[^\s"'>])/i;
const OPTIONS = /[\s"'/]id\s*=\s*["']?einlass["']?(?=[\s/]|$)/i;
const GATE = /[\s"'/]src\s*=\s*["']?[^"'\s]*\beinlass\.js\b/i;

/** A tag that stands nowhere in so many letters does not stand in the head. */
const FAR = 65_536;

/**
 * Looks for the tag in the beginning of a page, of which `text` is as much as has come. Undefined: more is needed to tell.
 * The attribute tells the tag, or the same key in the JSON before it; the file's name only tells one without.
 */
export const tagIn = (text: string): Tag | undefined => {
  for (const [part, attributes, content = ''] of text.matchAll(PARTS)) {
    if (part.startsWith('<!--')) continue;
    if (attributes === undefined) return 'none';
    if (SHIELD.test(attributes) || (OPTIONS.test(attributes) && /"shield"\s*:\s*"[^"]/.test(content)))
      return 'shielded';
    if (GATE.test(attributes)) return 'unshielded';
  }
  return text.length > FAR ? 'none' : undefined;
};
