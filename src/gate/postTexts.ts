import { HELD_ADDRESS } from '../markup/heldCss';
import { type Guard, post, postClass } from './guard';
import { heldHtml } from './heldHtml';
import { holdElement, noteTree, settleCss } from './hold';
import { own } from './own';
import { postAll } from './postAll';
import { visitSoon } from './postFrames';
import { trustedHtml } from './trusted';
import { mayName } from './watch';

/** What turns text into elements. For `document.write` see `postWrite`. */
const HTML =
  'Element innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe;ShadowRoot innerHTML setHTML setHTMLUnsafe;Range createContextualFragment;DOMParser parseFromString;Document execCommand parseHTML parseHTMLUnsafe';

/** What turns text into style rules. Text comes into a `<style>` as such or as a node. */
const CSS =
  'CSSStyleSheet insertRule addRule replace replaceSync;CSSGroupingRule insertRule;CSSStyleRule insertRule;CSSKeyframesRule appendRule;CSSStyleDeclaration setProperty cssText;HTMLStyleElement textContent innerText innerHTML insertAdjacentText append prepend appendChild insertBefore replaceChildren;SVGStyleElement textContent append appendChild';

/** Properties that take an image. Chromium keeps them in the object itself, out of any guard's reach. */
const TAKES_IMAGE = /image|content|cursor|filter|(background|mask|style)$|clip|shape/i;

/** What scripts have given CSS that names a service. Weak, so that a page which drops it does not grow. */
const concerned = new Set<WeakRef<CSSStyleSheet | CSSStyleDeclaration>>();
const known = new WeakSet<object>();

/** Guards what turns text into elements or into style rules. Text that cannot name a service goes straight through. */
export const postTexts = (realm: Window & typeof globalThis): void => {
  postAll(realm, HTML, html);
  postAll(realm, CSS, css, asWritten);
  postClass(realm, 'FontFace', css);
  const style: object = Object.getPrototypeOf(Reflect.get(realm.document.createElement('p'), 'style'));
  post(style, 'getPropertyValue', asWritten);
  for (const name of Object.getOwnPropertyNames(style)) if (TAKES_IMAGE.test(name)) post(style, name, css, asWritten);
};

/** Changes the texts among the arguments that may name a service; true when there are any. */
const change = (args: unknown[], held: (text: string) => string): boolean => {
  let named = false;
  args.forEach((argument, at) => {
    const { data = argument } = Object(argument);
    const text = String(data);
    if (!mayName(text)) return;
    named = true;
    // What the page's policies have vetted stays vetted; a mere string is left to them.
    if (data === argument) args[at] = typeof data === 'string' ? held(text) : trustedHtml(held(text));
    else Object.assign(Object(argument), { data: held(text) });
  });
  return named;
};

const html: Guard<Element> = (self, args, pass) => {
  const around = own(self).parentNode ?? self;
  const named = change(args, heldHtml);
  visitSoon();
  const answer = pass();
  if (named) noteTree(answer instanceof Node ? answer : around);
  return answer;
};

const css: Guard<Element | CSSStyleSheet | CSSStyleDeclaration | undefined> = (self, args, pass) => {
  const named = change(args, settleCss);
  const answer = pass();
  if (named && self) {
    if ('localName' in self) holdElement(self);
    else if (!known.has(self)) concerned.add(new WeakRef(self));
    known.add(self);
  }
  return answer;
};

/** Gives back what was set. */
const asWritten: Guard<unknown> = (_self, _args, pass) => {
  const css = pass();
  return typeof css === 'string' ? css.replaceAll(HELD_ADDRESS, '') : css;
};

/** Brings the style rules of scripts up to what is granted now. */
export const restyleSheets = (): void => {
  for (const reference of concerned) {
    const owner = reference.deref();
    if (owner && 'insertRule' in owner)
      [...owner.cssRules].forEach(({ cssText }, at) => {
        if (settleCss(cssText) === cssText) return;
        owner.deleteRule(at);
        owner.insertRule(cssText, at);
      });
    // The guard in front of it settles what it is given.
    else if (owner) Reflect.set(owner, 'cssText', owner.cssText);
    else concerned.delete(reference);
  }
};
