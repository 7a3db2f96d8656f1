import { post } from './guard';
import { heldHtml } from './heldHtml';
import { letIn } from './hold';
import { own } from './own';
import { trustedHtml } from './trusted';

/** The start of a tag, or of a style, at the end of a piece of text. */
const HALF =
  /<(?:style\b(?:(?!<\/style)[\s\S])*|[a-z](?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^>=])*(?:=\s*(?:"[^"]*|'[^']*)?)?)?$/i;

/**
 * Guards `document.write`, which may be given any part of a page: half a tag waits for its other half.
 * A script that was let in after the page was read writes where it stands, and never wipes the page.
 */
export const postWrite = ({ Document: { prototype } }: typeof globalThis): void => {
  let half = '';
  for (const name of ['write', 'writeln'])
    post<Document>(prototype, name, (self, args, pass) => {
      const given = args.join('');
      const whole = half + given;
      half = HALF.exec(whole)?.[0] ?? '';
      const text = heldHtml(whole.slice(0, whole.length - half.length));
      const vetted = args.every((part) => typeof part !== 'string') ? trustedHtml(text) : text;
      if (text !== given) args.splice(0, args.length, vetted);
      const { readyState, currentScript } = own(self);
      if (readyState === 'loading' || !currentScript || !letIn.has(currentScript)) return pass();
      const range = self.createRange();
      range.selectNode(currentScript);
      return currentScript.before(range.createContextualFragment(vetted));
    });
};
