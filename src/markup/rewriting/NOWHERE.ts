/** The address of a text that nobody knows the address of; a name that belongs to nobody. */
export const NOWHERE = 'https://site.invalid/';
