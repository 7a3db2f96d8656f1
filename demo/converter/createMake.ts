/** Makes an element with its content; nothing in a text is read as markup. */
export type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
) => HTMLElementTagNameMap[Name];

export const createMake =
  (doc: Document): Make =>
  (name, ...content) => {
    const element = doc.createElement(name);
    element.append(...content);
    return element;
  };
