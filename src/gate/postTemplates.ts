import { mayFetch } from '../markup/fetching';
import { guardMethod } from './guard';
import { holdTree } from './hold';

/**
 * Guards where elements come from that were parsed outside the page: templates and parsed documents. They are held as
 * they are handed out, so that cloning, importing and inserting them costs nothing more.
 */
export const postTemplates = (): void => {
  const { prototype } = HTMLTemplateElement;
  const content = Object.getOwnPropertyDescriptor(prototype, 'content');
  Object.defineProperty(prototype, 'content', {
    ...content,
    get(this: HTMLTemplateElement) {
      const nodes: DocumentFragment = content?.get?.call(this);
      holdTree(nodes);
      return nodes;
    },
  });
  guardMethod(DOMParser.prototype, 'parseFromString', (_self, native, args) => {
    const parsed = native(...args);
    if (parsed instanceof Document && mayFetch(args[0])) holdTree(parsed);
    return parsed;
  });
};
