import { DECLARATION } from '../../markup/DECLARATION';

/**
 * Level of the heading that a declaration begins with: the one that the author writes into the attribute, 1 to 6, else
 * one below the heading that stands before it in the page; 2 where there is none.
 */
export const levelFor = (place: Element, doc: ParentNode): number => {
  const wanted = Number(place.getAttribute(DECLARATION));
  if (wanted >= 1 && wanted <= 6) return Math.floor(wanted);
  const before = [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(
    (heading) => place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return Math.min(Number(before.at(-1)?.localName.slice(1) ?? 1) + 1, 6);
};
