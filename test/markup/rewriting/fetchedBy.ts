import { tokenize } from '@csstools/css-tokenizer';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
];

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** The addresses in CSS, by its tokens. */
export const fetchedByCss = (css: string): readonly string[] => {
  const functions: string[] = [];
  let isImport = false;
  return tokenize({ css }).flatMap((token) => {
    const [type, , , , value] = token;
    if (type === 'url-token') return value.value;
    if (type === 'at-keyword-token') isImport = value.value.toLowerCase() === 'import';
    else if (!/^(whitespace-token|comment|function-token|string-token)$/.test(type)) isImport = false;
    if (type === 'function-token') functions.push(value.value.toLowerCase());
    if (type === '(-token') functions.push('');
    if (type === ')-token') functions.pop();
    const isAddress = isImport || /^(url|src|image-set|-webkit-image-set)$/.test(functions.at(-1) ?? '');
    return type === 'string-token' && isAddress ? value.value : [];
  });
};

/** https://html.spec.whatwg.org/#parsing-a-srcset-attribute, step by step. */
const fetchedBySrcset = (value: string): readonly string[] => {
  const urls: string[] = [];
  let rest = value;
  while (rest) {
    rest = rest.replace(/^[\s,]+/, '');
    const word = /^\S*/.exec(rest)?.[0] ?? '';
    const url = word.replace(/,+$/, '');
    urls.push(url);
    rest = rest.slice(word.length);
    if (url !== word) continue;
    let depth = 0;
    let at = 0;
    for (; at < rest.length; at++) {
      if (rest[at] === '(') depth++;
      if (rest[at] === ')' && depth > 0) depth--;
      if (rest[at] === ',' && depth === 0) break;
    }
    rest = rest.slice(at + 1);
  }
  return urls;
};

const fetchedByRefresh = (value: string): readonly string[] => {
  const [, , url] = /^\s*[\d.]+[\s;,]*(url\s*=\s*)?["']?([^"']*)/i.exec(value) ?? [];
  return url === undefined ? [] : [url];
};

/** Which attributes of which elements browsers fetch by; of the rest CSS alone. */
const ATTRIBUTES: readonly (readonly [element: RegExp, ...names: readonly string[]])[] = [
  [/^(script|img|iframe|frame|embed|video|audio|source|track|input|bgsound|image)$/, 'src'],
  [/^(img|source|image)$/, 'srcset'],
  [/^(link|base|image|use|feimage|script)$/, 'href'],
  [/^(image|use|feimage|script)$/, 'xlink:href'],
  [/^link$/, 'imagesrcset'],
  [/^video$/, 'poster'],
  [/^object$/, 'data'],
  [/^iframe$/, 'srcdoc'],
  [/^meta$/, 'content'],
  [/^(body|table|thead|tbody|tfoot|tr|td|th)$/, 'background'],
  [/^(set|animate)$/, 'to'],
];

const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

const IMPORT = /import (?:x from )?(["'])(.*?)\1|import\((?:\/\*.*?\*\/)?(["'`])(.*?)\3\)/g;

/** Pages tell in `<meta>`, `<link>` and `<script>` what kind they are. */
const isUsed = (name: string, get: (attribute: string) => string | undefined): boolean => {
  if (name === 'link') return /stylesheet|icon|preload|prefetch|preconnect|manifest/i.test(get('rel') ?? '');
  if (name === 'meta') return /^refresh$/i.test(get('http-equiv') ?? '');
  return name !== 'script' || RUNS.test(get('type')?.trim() ?? '');
};

const fetchedByElement = (element: Element, scriptingEnabled: boolean): readonly string[] => {
  const name = element.tagName.toLowerCase();
  const attributes = new Map(
    element.attrs.map((attribute) => [[attribute.prefix, attribute.name].filter(Boolean).join(':'), attribute.value]),
  );
  const get = (attribute: string) => attributes.get(attribute);
  if (!isUsed(name, get)) return [];
  const byAttributes = ATTRIBUTES.flatMap(([elements, ...names]) => (elements.test(name) ? names : [])).flatMap(
    (key) => {
      const value = get(key);
      if (value === undefined) return [];
      if (key.endsWith('srcset')) return fetchedBySrcset(value);
      if (key === 'srcdoc') return fetchedBy(value, scriptingEnabled);
      return key === 'content' ? fetchedByRefresh(value) : value;
    },
  );
  // A script is not drawn.
  const css = name === 'script' ? [] : ['style', 'fill', 'mask'].flatMap((key) => get(key) ?? []);
  if (name === 'style' && /^(text\/css)?$/i.test(get('type') ?? '')) css.push(textOf(element));
  const code = name === 'script' && get('src') === undefined ? textOf(element) : '';
  // With tags in it, it is no code.
  const imports = [...(code.includes('<') ? '' : code).matchAll(IMPORT)].map((match) => match[2] ?? match[4] ?? '');
  return [...byAttributes, ...css.flatMap(fetchedByCss), ...imports];
};

/**
 * Every address that a browser would fetch by itself as it reads a page, told from the tree that parse5 builds of it:
 * another way than the one that is tested. Imports are those that `nastyMarkup` writes.
 */
export const fetchedBy = (html: string, scriptingEnabled: boolean): readonly string[] => {
  const visit = (node: Node): readonly string[] => [
    ...('tagName' in node ? fetchedByElement(node, scriptingEnabled) : []),
    ...childrenOf(node).flatMap(visit),
  ];
  return visit(parse(html, { scriptingEnabled }));
};
