import { HELD } from '../markup/attributes';
import { HELD_ADDRESS, HELD_MEDIA } from '../markup/heldCss';
import { type Guard, post, postClasses } from './guard';
import { heldHtml } from './heldHtml';
import { holdElement, noteTree, settleCss } from './hold';
import { own, page } from './own';
import { postAll } from './postAll';
import { visitSoon } from './postFrames';
import { trustedHtml } from './trusted';
import { mayName } from './watch';

/** What turns text into elements. For `document.write` see `postWrite`. */
const HTML =
  'Element innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe;ShadowRoot innerHTML setHTML setHTMLUnsafe;Range createContextualFragment;DOMParser parseFromString;Document execCommand parseHTML parseHTMLUnsafe';

/** What turns text into style rules. Text comes into a `<style>` as such or as a node. */
const CSS =
  'CSSStyleSheet insertRule addRule replace replaceSync;CSSGroupingRule insertRule;CSSStyleRule insertRule;CSSKeyframesRule appendRule;CSSStyleDeclaration setProperty getPropertyValue cssText;StylePropertyMap set append;HTMLStyleElement textContent innerText innerHTML insertAdjacentText append prepend appendChild insertBefore replaceChildren;SVGStyleElement textContent append appendChild';

/**
 * Properties that take an image. Chromium keeps them in the object itself, out of any guard's reach; elsewhere they are
 * held before the script that sets them can measure anything, whereupon the browser fetches at once.
 */
const TAKES_IMAGE = /image|content|cursor|filter|ground|mask|style|clip|shape/i;

/** What changes the text inside of a style. */
const TEXT = 'CharacterData data appendData insertData replaceData;Node nodeValue';

/** What scripts have given CSS that names a service. Weak, so that a page which drops it does not grow. */
const concerned = new Set<WeakRef<CSSStyleSheet | CSSStyleDeclaration>>();
const known = new WeakSet<object>();

/** Guards what turns text into elements or into style rules. Text that cannot name a service goes straight through. */
export const postTexts = (realm: Window & typeof globalThis): void => {
  postAll(realm, HTML, html);
  postAll(realm, CSS, css, css);
  const style: object = Object.getPrototypeOf(Reflect.get(new realm.Image(), 'style'));
  for (const name of Object.getOwnPropertyNames(style)) if (TAKES_IMAGE.test(name)) post(style, name, css, css);
  postAll<Node>(realm, TEXT, (self, args, pass) => {
    if (self.parentNode?.nodeName === 'STYLE') change(args, settleCss);
    return pass();
  });
  postClasses(realm, 'FontFace', css);
  postAll(realm, 'Element animate;KeyframeEffect setKeyframes', (_self, args, pass) => {
    const keyframes = JSON.stringify(args[0]);
    if (mayName(keyframes))
      args[0] = JSON.parse(keyframes, (_key, value) => (typeof value === 'string' ? settleCss(value) : value));
    return pass();
  });
  // The properties of a rule's style are as those of an element's, and no observer is told of them.
  const styleOf = Reflect.getOwnPropertyDescriptor(realm.CSSStyleRule.prototype, 'style')?.get;
  postAll(realm, 'CSSStyleRule style styleMap', undefined, (self, _args, pass) => {
    queueMicrotask(() => settleStyle(styleOf?.call(self)));
    return pass();
  });
  // An image is inserted as HTML, which is held.
  postAll(realm, 'Document execCommand', (_self, args, pass) => {
    if (/^insertimage$/i.test(String(args[0]))) {
      const image = Object.assign(page.createElement('img'), { src: args[2] });
      args.splice(0, 3, 'insertHTML', false, image.outerHTML);
    }
    return pass();
  });
};

/** Changes the texts among the arguments that may name a service; true when there are any. */
const change = (args: unknown[], held: (text: string) => string): boolean => {
  let named = false;
  args.forEach((argument, at) => {
    const { textContent = argument } = Object(argument);
    const text = String(textContent);
    if (!mayName(text)) return;
    const settled = held(text);
    // Of HTML what is held counts; of CSS also what is let in now, as it may be taken back.
    if (held === settleCss || settled !== text || text.includes(HELD)) named = true;
    // What the page's policies have vetted stays vetted; a mere string is left to them.
    if (textContent === argument) args[at] = typeof argument === 'string' ? settled : trustedHtml(settled);
    else Object.assign(Object(argument), { textContent: settled });
  });
  return named;
};

const html: Guard<Element> = (self, args, pass, name) => {
  const around = name === 'innerHTML' ? self : (own(self).parentNode ?? self);
  const named = change(args, heldHtml);
  visitSoon();
  const answer = pass();
  if (named) noteTree(answer instanceof Node ? answer : around);
  return answer;
};

/** Holds what is set, and gives back what was set. */
const css: Guard<Element | CSSStyleSheet | CSSStyleDeclaration | undefined> = (self, args, pass) => {
  const named = change(args, settleCss);
  const answer = pass();
  if (named && self) {
    if ('localName' in self) holdElement(self);
    else if (!known.has(self)) concerned.add(new WeakRef(self));
    known.add(self);
  }
  return typeof answer === 'string' ? answer.replaceAll(HELD_ADDRESS, '') : answer;
};

/** The guard in front of it settles what it is given. */
const settleStyle = (style: CSSStyleDeclaration | undefined): void => {
  if (style && mayName(style.cssText)) Reflect.set(style, 'cssText', style.cssText);
};

/**
 * Brings the rules of a sheet up to what is granted now. What it imports goes into the file that a tag names: Chromium
 * applies nothing of that file any more once a script has put an import into one that it imports itself.
 */
const settleSheet = (sheet: CSSStyleSheet, file = sheet): void => {
  const rules = [...sheet.cssRules];
  for (let at = rules.length; at--; ) {
    const { cssText = '', styleSheet } = (rules[at] ?? {}) as Partial<CSSImportRule>;
    const settled = settleCss(cssText);
    if (settled === cssText) continue;
    const moves = styleSheet !== undefined && sheet !== file;
    (moves ? file : sheet).insertRule(settled, moves ? 0 : at);
    sheet.deleteRule(moves ? at : at + 1);
  }
};

/** The same for a file of the site in which something is held, and for the files that it imports. */
export const settleFile = (sheet?: CSSStyleSheet | null, file = sheet): void => {
  try {
    const rules = [...(sheet?.cssRules ?? [])] as (CSSImportRule & CSSMediaRule)[];
    for (const { styleSheet } of rules) settleFile(styleSheet, file);
    if (sheet && rules.some(({ media }) => media?.mediaText === HELD_MEDIA)) settleSheet(sheet, file ?? sheet);
  } catch {
    // Another origin's rules cannot be read, and nobody has held anything in them.
  }
};

/** Brings the style rules of scripts and of the site's files up to what is granted now. */
export const restyleSheets = (): void => {
  for (const sheet of page.styleSheets) settleFile(sheet);
  for (const reference of concerned) {
    const owner = reference.deref();
    if (owner && 'insertRule' in owner) settleSheet(owner);
    else if (owner) settleStyle(owner);
    else concerned.delete(reference);
  }
};
