/**
 * Stands in the place of an address that a script asks for while it is held, which follows as a mere fragment: a port that
 * no browser opens, so nobody is asked. https://fetch.spec.whatwg.org/#port-blocking
 */
export const DIVERTED = 'https://127.0.0.1:1/';
