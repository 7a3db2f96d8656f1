// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Conversion } from '../../../demo/converter/Conversion';
import { convert } from '../../../demo/converter/convert';
import { createMake } from '../../../demo/converter/createMake';
import { drawFindings, MOST_LISTED } from '../../../demo/converter/drawFindings';
import { examples } from '../../../demo/converter/examples';
import { textsFor } from '../../../demo/converter/texts';

const drawn = (conversion: Conversion): HTMLElement => {
  const box = document.createElement('div');
  box.append(...drawFindings(conversion, createMake(document), textsFor('de')));
  return box;
};

const draw = (text: string): HTMLElement => drawn(convert({ text, kind: 'auto' }));

const linesOf = (box: HTMLElement, selector: string): readonly string[] =>
  [...box.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('draws nothing for an empty text', () => expect(draw(' \n').childNodes).toHaveLength(0));

test('names service, place and address of each thing that is held', () => {
  expect(linesOf(draw(examples['google-fonts'] ?? ''), 'li:first-child p')).toEqual([
    'Google Fonts google-fonts, Zeile 1, link href',
    'https://fonts.googleapis.com',
  ]);
});

test('says what another tool had held, and that this need not be taken over', () => {
  const box = draw(examples['whole-page'] ?? '');
  expect(linesOf(box, 'li p')).toContain('übernommen: data-cookieconsent="marketing" (Cookiebot)');
  expect(linesOf(box, 'ol + p')).toEqual([textsFor('de').aboutTakenOver]);
  expect(linesOf(draw(examples['google-fonts'] ?? ''), 'ol + p')).toEqual([]);
});

test.each([
  ['src="https://ads.example/a.js">', 'ownServices'],
  ['>start()', 'kein anderes Tag'],
])('says of a tag that stays what its owner can do: %s', (rest, advice) => {
  const box = draw(`<script type="text/plain" data-name="ads" ${rest}</script>`);
  expect(linesOf(box, 'h3')).toEqual([textsFor('de').remain]);
  expect(linesOf(box, 'li p:last-child')).toEqual([expect.stringContaining(advice)]);
});

test('says what to do where nobody is recognised, and where all is held already', () => {
  expect(draw('<p>Hallo').textContent).toContain('ownServices');
  expect(draw('<img data-einlass="gravatar">').textContent).toBe(textsFor('de').already);
});

test('lists the first of very many things, and counts the others', () => {
  const box = draw('<img src="https://gravatar.com/avatar/0">'.repeat(MOST_LISTED + 3));
  expect(box.querySelectorAll('li')).toHaveLength(MOST_LISTED);
  expect(linesOf(box, 'ol + p')).toEqual(['Dazu kommen 3 weitere.']);
});

test('shows an address as it is, and makes no element of it', () => {
  const box = draw('<img src="https://gravatar.com/?<b>&quot;">');
  expect(box.querySelector('b')).toBeNull();
  expect(linesOf(box, 'li p:last-child')).toEqual(['https://gravatar.com/?<b>"']);
});
