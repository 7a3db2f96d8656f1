import { expect, test } from 'vitest';
import { concernOf } from '../../../src/tools/shield/concernOf';

const ORIGIN = 'https://laden.example';

const concern = (url: string, parts: Partial<Parameters<typeof concernOf>[0]> = {}) =>
  concernOf({ method: 'GET', mode: 'no-cors', destination: '', integrity: '', url, ...parts }, ORIGIN);

test('a page is held when it is asked for, not when something is sent to it', () => {
  expect(concern(`${ORIGIN}/seite`, { mode: 'navigate', destination: 'document' })).toBe('page');
  expect(concern(`${ORIGIN}/rahmen`, { mode: 'navigate', destination: 'iframe' })).toBe('page');
  expect(concern(`${ORIGIN}/kasse`, { mode: 'navigate', destination: 'document', method: 'POST' })).toBeUndefined();
});

test('a style sheet of the site is held, but where the page tells its sum', () => {
  expect(concern(`${ORIGIN}/stil.css`, { destination: 'style' })).toBe('style');
  expect(concern(`${ORIGIN}/stil.css`, { destination: 'style', integrity: 'sha256-abc' })).toBeUndefined();
  expect(concern('https://laden.example.org/stil.css', { destination: 'style' })).toBeUndefined();
  expect(concern(`${ORIGIN}/stil.css`)).toBeUndefined();
});

test('what is asked of a service concerns it, also on the own host and with POST', () => {
  expect(concern('https://fonts.googleapis.com/css2?family=Inter', { destination: 'style' })).toBe('service');
  expect(concern('https://region1.google-analytics.com/g/collect?tid=G-1', { method: 'POST' })).toBe('service');
  expect(concern(`${ORIGIN}/gtm.js?id=GTM-DEMO12`, { destination: 'script' })).toBe('service');
});

test('all else goes its way', () => {
  expect(concern(`${ORIGIN}/bild.png`, { destination: 'image' })).toBeUndefined();
  expect(concern('https://cdn.fremd.test/x.js', { destination: 'script' })).toBeUndefined();
});
