import { mayFetch } from '../markup/fetching';
import { guardMethod, guardProperty } from './guard';
import { holdTree } from './hold';

/**
 * Guards where elements come from that were parsed outside the page: templates and parsed documents. They are held as
 * they are handed out, so that cloning, importing and inserting them costs nothing more.
 */
export const postTemplates = (): void => {
  guardProperty(HTMLTemplateElement.prototype, 'content', undefined, (native, self, args) => {
    const nodes = Reflect.apply(native, self, args);
    if (nodes instanceof DocumentFragment) holdTree(nodes);
    return nodes;
  });
  guardMethod(DOMParser.prototype, 'parseFromString', (native, self, args) => {
    const parsed = Reflect.apply(native, self, args);
    if (parsed instanceof Document && mayFetch(args[0])) holdTree(parsed);
    return parsed;
  });
};
