import { mayFetch } from '../markup/fetching';
import { guardMethod, guardProperty } from './guard';
import { holdTree } from './hold';

/**
 * Guards where elements come from that were parsed outside the page: templates and parsed documents. They are held as
 * they are handed out, so that cloning, importing and inserting them costs nothing more.
 */
export const postTemplates = (): void => {
  guardProperty(HTMLTemplateElement.prototype, 'content', undefined, (self, args, native) => {
    const nodes: DocumentFragment = Reflect.apply(native, self, args);
    holdTree(nodes);
    return nodes;
  });
  guardMethod(DOMParser.prototype, 'parseFromString', (self, args, native) => {
    const parsed: Document = Reflect.apply(native, self, args);
    if (mayFetch(args[0])) holdTree(parsed);
    return parsed;
  });
};
