import type { Controls } from './controlsIn';
import { say } from './say';
import type { Texts } from './texts';

/** Copies the result and says so. Where the browser refuses, what is shown is selected, for the visitor to copy. */
export const copyResult = async (
  text: string,
  { result, copied }: Pick<Controls, 'result' | 'copied'>,
  {
    clipboard,
    texts,
  }: {
    readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
    readonly texts: Pick<Texts, 'copied' | 'notCopied'>;
  },
): Promise<void> => {
  say(copied, '');
  try {
    // There is none where the page is not served safely.
    if (!clipboard) throw new Error('There is no clipboard.');
    await clipboard.writeText(text);
    say(copied, texts.copied);
  } catch {
    // Nothing was copied, and the visitor reads how to do it by hand.
    result.ownerDocument.getSelection()?.selectAllChildren(result);
    say(copied, texts.notCopied);
  }
};
