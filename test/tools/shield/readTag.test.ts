import { expect, test, vi } from 'vitest';
import { readTag } from '../../../src/tools/shield/readTag';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A page that comes in pieces and does not end by itself. */
const coming = (pieces: readonly string[], cancel = () => {}) => {
  const rest = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = rest.shift();
      return next === undefined ? new Promise(() => {}) : controller.enqueue(bytes(next));
    },
    cancel,
  });
};

test('tells as soon as the tag has come, and wants no more', async () => {
  const cancel = vi.fn();
  const page = coming(['<head><title>Größe</title><scr', 'ipt data-shield="/shield.js">'], cancel);
  await expect(readTag(page)).resolves.toBe('shielded');
  expect(cancel).toHaveBeenCalled();
});

test('tells at the end of a page that there is none', async () => {
  await expect(readTag(new Blob(['<p>Text</p>']).stream())).resolves.toBe('none');
});

test('rejects where the page breaks off', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('abgebrochen')) });
  await expect(readTag(broken)).rejects.toThrow('abgebrochen');
});
