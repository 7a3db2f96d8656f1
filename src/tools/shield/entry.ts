/**
 * shield/ is a service worker: it holds the pages and style sheets of the site on their way to the browser, and keeps out
 * what is asked of a service without a grant. What is held, markup/rewriting/ says; what is granted, each page's gate.
 */
import { startShield } from './startShield';
import type { Worker } from './Worker';

/** TypeScript takes it for a page's window. */
declare const self: Worker;

startShield(self);
