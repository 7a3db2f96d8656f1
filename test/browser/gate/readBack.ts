import type { Page } from 'playwright/test';

/** An address that an element in a slot was given, as the page's own code reads it. */
export type ReadBack = {
  readonly slot: string;
  readonly tag: string;
  readonly name: string;
  readonly attribute: string;
  /** Of SVG elements: undefined, because their properties are objects. */
  readonly property: string | undefined;
};

/** Everything below the page's slots that has an address, in order, with what its attribute and its property say. */
export const readBack = (page: Page): Promise<ReadBack[]> =>
  page.evaluate(() => {
    const names = ['src', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'background', 'srcdoc'];
    const below = (root: Element | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')]
        // What the gate draws is its own.
        .filter((element) => !element.localName.startsWith('einlass-'))
        .flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
    return [...document.querySelectorAll('.slot')].flatMap((slot) =>
      below(slot).flatMap((element) =>
        names.flatMap((name) => {
          const attribute = element.getAttribute(name);
          if (attribute === null) return [];
          const property: unknown = Reflect.get(element, name);
          const tag = element.localName;
          return [
            { slot: slot.id, tag, name, attribute, property: typeof property === 'string' ? property : undefined },
          ];
        }),
      ),
    );
  });
