import type { Page } from 'playwright/test';

/** What can be seen of a property without calling anything, by its path: `HTMLImageElement.prototype.src`. */
export type Shapes = Readonly<Record<string, string>>;

/**
 * Walks everything that a window names: constructors with their statics and prototypes, namespaces, and the document.
 * `frame`: walks the window of the page's first frame instead.
 */
export const shapesOf = (page: Page, { frame = false } = {}): Promise<Shapes> =>
  page.evaluate((inFrame) => {
    const realm: unknown = inFrame ? window[0] : window;
    const shapes: Record<string, string> = {};
    const seen = new Set<unknown>();
    const isObject = (value: unknown): value is object =>
      typeof value === 'function' || (typeof value === 'object' && value !== null);

    const ofFunction = (value: unknown): string => {
      if (typeof value !== 'function') return typeof value;
      const keys = Reflect.ownKeys(value).map(String).join();
      return `${Function.prototype.toString.call(value).replaceAll('\n', ' ')} ${value.name}/${value.length} [${keys}]`;
    };

    const ofProperty = ({ get, set, ...rest }: PropertyDescriptor): string => {
      const flags = [rest.enumerable && 'enumerable', rest.configurable && 'configurable', rest.writable && 'writable'];
      const content = 'value' in rest ? ofFunction(rest.value) : `get ${ofFunction(get)}; set ${ofFunction(set)}`;
      return `${flags.filter(Boolean).join(' ')}: ${content}`;
    };

    const walk = (owner: object, path: string, depth: number): void => {
      if (seen.has(owner)) return;
      seen.add(owner);
      for (const key of Reflect.ownKeys(owner)) {
        const found = Reflect.getOwnPropertyDescriptor(owner, key);
        // Indices of the window are its frames.
        if (!found || /^\d+$/.test(String(key))) continue;
        const at = `${path}.${String(key)}`;
        shapes[at] = ofProperty(found);
        const { value }: { value?: unknown } = found;
        if (isObject(value) && depth > 0) walk(value, at, depth - 1);
      }
      const parent: unknown = Object.getPrototypeOf(owner);
      if (typeof owner === 'function' && typeof parent === 'function') shapes[`${path} extends`] = parent.name;
    };

    if (!(realm instanceof Object) && !isObject(realm)) return shapes;
    walk(realm, 'window', 2);
    for (const name of ['document', 'navigator', 'history', 'location']) {
      const value: unknown = Reflect.get(realm, name);
      if (isObject(value)) walk(value, name, 0);
    }
    return shapes;
  }, frame);

/** Keys of the page's window that are not there in another one. What a loop over the window meets is marked with `*`. */
export const addedGlobals = (page: Page, bare: Shapes): Promise<string[]> =>
  page.evaluate(
    (known) =>
      Reflect.ownKeys(window)
        .filter((key) => !known.includes(`window.${String(key)}`) && !/^\d+$/.test(String(key)))
        .map((key) => String(key) + (Object.prototype.propertyIsEnumerable.call(window, key) ? '*' : '')),
    Object.keys(bare),
  );

/** From where elements inherit what a guard on a single tag stands in front of. */
const INHERITED = ['Element', 'HTMLElement', 'SVGElement', 'HTMLMediaElement', 'Node', 'EventTarget'];

/** The paths that look otherwise than on the bare page, with both looks. A guard may stand on a prototype of its own. */
export const differences = (bare: Shapes, gated: Shapes): string[] =>
  [...new Set([...Object.keys(bare), ...Object.keys(gated)])]
    .filter((path) => !/^window\.(einlass|dataLayer)\b/.test(path))
    .flatMap((path) => {
      const [, key] = /^window\.\w+\.prototype\.([^.]+)$/.exec(path) ?? [];
      const looks = INHERITED.map((name) => bare[`window.${name}.prototype.${key}`]);
      const expected = path in bare ? [bare[path]] : looks.filter((look) => look !== undefined);
      return expected.includes(gated[path])
        ? []
        : [`${path}\n  bare:  ${expected.join(' or ')}\n  gated: ${gated[path]}`];
    });
