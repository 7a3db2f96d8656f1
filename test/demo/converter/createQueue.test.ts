import { expect, test, vi } from 'vitest';
import type { Conversion, Request } from '../../../demo/converter/Conversion';
import { convert } from '../../../demo/converter/convert';
import { type Converter, createQueue } from '../../../demo/converter/createQueue';

/** A converter that answers when it is told to. */
const createFake = () => {
  const requests: Request[] = [];
  let hear: (event: { data: Conversion }) => void = () => {};
  const converter: Converter = {
    postMessage: (request) => requests.push(request),
    addEventListener: (_, listener) => {
      hear = listener;
    },
  };
  const answer = () => hear({ data: convert(requests.at(-1) ?? { text: '', kind: 'auto' }) });
  return { converter, requests, answer };
};

const text = (letters: string): Request => ({ text: letters, kind: 'html' });

test('shows what was converted', () => {
  const { converter, answer } = createFake();
  const show = vi.fn();
  createQueue(converter, show)(text('a'));
  expect(show).not.toHaveBeenCalled();
  answer();
  expect(show).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'a' }));
});

test('converts only the last of the texts that came meanwhile, and shows nothing that is overtaken', () => {
  const { converter, requests, answer } = createFake();
  const show = vi.fn();
  const ask = createQueue(converter, show);
  for (const letters of ['a', 'ab', 'abc']) ask(text(letters));
  expect(requests).toEqual([text('a')]);
  answer();
  expect(show).not.toHaveBeenCalled();
  expect(requests).toEqual([text('a'), text('abc')]);
  answer();
  expect(show).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'abc' }));
  ask(text('d'));
  expect(requests.at(-1)).toEqual(text('d'));
});
