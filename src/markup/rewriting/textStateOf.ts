import { TokenizerMode } from 'parse5';
import type { Namespace } from './createOpenElements';

/** How a tokenizer reads the text inside. */
type TextState = (typeof TokenizerMode)[keyof typeof TokenizerMode];

const STATES: ReadonlyMap<string, TextState> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/**
 * How the text inside of an element is read, where it is no markup; undefined where it is. `<noscript>` is not among
 * them: that depends on the browser. https://html.spec.whatwg.org/#parsing-html-fragments
 */
export const textStateOf = (name: string, namespace: Namespace): TextState | undefined =>
  namespace === 'html' ? STATES.get(name) : undefined;
