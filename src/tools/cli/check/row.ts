import { type Html, html } from './html';

/** A name and what it says, in a list of such. */
export const row = (name: string, value: string | Html): Html => html`<dt>${name}</dt><dd>${value}</dd>\n`;
