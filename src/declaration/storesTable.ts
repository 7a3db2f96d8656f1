import type { Shown } from '../words/factsOf';
import { kindText } from '../words/kindText';
import { lifeText } from '../words/lifeText';
import type { Say } from '../words/TextKey';
import type { Table } from './Declaration';

/** What is stored: name, kind, life, and what for. */
export const storesTable = (caption: string, stores: readonly Shown[], say: Say, lang: string): Table => ({
  caption,
  columns: columnsIn(say),
  rows: stores.map((store) => ({
    name: store.name,
    cells: [kindText(store, say), lifeText(store.life, lang, say), say(`uses.${store.use}`)],
  })),
});

/** Headings of every table of what is stored. */
export const columnsIn = (say: Say): readonly string[] => [
  say('facts.name'),
  say('facts.kind'),
  say('facts.life'),
  say('facts.use'),
];
