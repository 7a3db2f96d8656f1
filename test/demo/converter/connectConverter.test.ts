// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversion, Request } from '../../../demo/converter/Conversion';
import { connectConverter, PAUSE } from '../../../demo/converter/connectConverter';
import { convert } from '../../../demo/converter/convert';
import { examples } from '../../../demo/converter/examples';

const FONT = examples['google-fonts'] ?? '';

/** The German page, connected with a converter that answers at once. */
const open = ({ typed = '', clipboard = true } = {}) => {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(readFileSync('demo/de/converter.html', 'utf8')) ?? [];
  document.documentElement.lang = 'de';
  document.body.innerHTML = main;
  const get = (selector: string) => {
    const found = document.body.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is missing`);
    return found;
  };
  const source = document.querySelector('textarea');
  if (!source) throw new Error('The field is missing');
  source.value = typed;
  const requests: Request[] = [];
  const listeners = new Map<string, (event: { data: Conversion }) => void>();
  const writeText = vi.fn(async () => {});
  connectConverter(get('[data-converter]'), {
    converter: {
      postMessage(request) {
        requests.push(request);
        listeners.get('message')?.({ data: convert(request) });
      },
      addEventListener: (type: string, listener: (event: { data: Conversion }) => void) => {
        listeners.set(type, listener);
      },
    },
    clipboard: clipboard ? { writeText } : undefined,
  });
  const type = (text: string) => {
    source.value = text;
    source.dispatchEvent(new Event('input'));
  };
  return {
    get,
    source,
    requests,
    type,
    writeText,
    fail: () => listeners.get('error')?.({ data: convert({ text: '', kind: 'auto' }) }),
  };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('converts once who types has paused', () => {
  const { requests, type, get } = open();
  for (const text of ['<', '<b', FONT]) {
    type(text);
    vi.advanceTimersByTime(PAUSE - 1);
  }
  expect(requests).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(requests).toEqual([{ text: FONT, kind: 'auto' }]);
  expect(get('[data-result]').textContent).toBe(convert({ text: FONT, kind: 'auto' }).text);
});

test('converts what the browser has kept of an earlier visit', () => {
  expect(open({ typed: FONT }).requests).toEqual([{ text: FONT, kind: 'auto' }]);
});

test('converts an example at once, and forgets what was typed just before', () => {
  const { requests, type, get } = open();
  type('<b>');
  get('[data-example=google-fonts]').click();
  vi.advanceTimersByTime(PAUSE);
  expect(requests).toEqual([{ text: FONT, kind: 'auto' }]);
});

test('every button has its example', () => {
  const { requests } = open();
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-example]')];
  for (const button of buttons) button.click();
  expect(requests.map(({ text }) => text)).toEqual(Object.values(examples));
});

test('an example is read by what it is, whatever was chosen before', () => {
  const { requests, get } = open();
  get('input[value=css]').click();
  get('[data-example=google-fonts]').click();
  expect(requests.map(({ kind }) => kind)).toEqual(['css', 'auto']);
});

describe('copying', () => {
  test('hands out the result, says so, and takes that back with the next result', async () => {
    const { get, writeText } = open({ typed: FONT });
    get('[data-copy]').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(convert({ text: FONT, kind: 'auto' }).text);
    expect(get('[data-copied]').textContent).toBe('Kopiert.');
    get('[data-example=meta-pixel]').click();
    expect(get('[data-copied]').textContent).toBe('');
  });

  test('selects what is shown where there is no clipboard', async () => {
    const { get } = open({ typed: FONT, clipboard: false });
    get('[data-copy]').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(get('[data-copied]').textContent).toContain('nicht erlaubt');
    expect(document.getSelection()?.toString()).toBe(get('[data-result]').textContent);
  });
});

test('says that it did not load', () => {
  const { fail, get } = open();
  fail();
  expect(get('[data-status]').textContent).toContain('Laden Sie die Seite neu');
});

test('throws where the page lacks a part', () => {
  const root = document.createElement('div');
  const converter = { postMessage: () => {}, addEventListener: () => {} };
  expect(() => connectConverter(root, { converter, clipboard: undefined })).toThrow('The converter lacks textarea.');
});

test('reads no sentence out twice', () => {
  const { get, requests } = open({ typed: FONT });
  const [sentence] = get('[data-status]').childNodes;
  get('[data-example=google-fonts]').click();
  expect(requests).toHaveLength(2);
  expect(get('[data-status]').firstChild).toBe(sentence);
});
