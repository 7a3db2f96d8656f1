/** A tag in short, with the attribute that names the address: `<link rel="preconnect" href>`. */
export const whatOf = (element: Element, name: string): string => {
  const rel = element.localName === 'link' && element.getAttribute('rel');
  const parts = [element.localName, rel && `rel="${rel}"`, name !== '#text' && name];
  return `<${parts.filter(Boolean).join(' ')}>`;
};
