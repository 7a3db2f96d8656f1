import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../demo/converter/kindOf';

describe('takes for CSS', () => {
  test.each([
    ['@import url("https://fonts.googleapis.com/css2?family=Lora");'],
    ['  /* <b>Schrift</b> */\n@font-face { font-family: Lora }'],
    ['h1, a[href^="x"] > b { color: teal }'],
    ['.a{background:url("data:image/svg+xml,<svg></svg>")}'],
    [':root { --accent: teal }'],
    ['.outer { .inner { color: teal } }'],
    ['.empty {}'],
  ])('%s', (text) => expect(kindOf(text)).toBe('css'));
});

describe('takes for HTML', () => {
  test.each([
    [''],
    ['<style>h1 { color: teal }</style>'],
    ['\n<!doctype html>'],
    ['Hallo <b>Welt</b> { a: b }'],
    ['window.dataLayer = window.dataLayer || []; const a = { b: c };'],
    ['/* Kommentar */ <script src="x"></script>'],
    ['nur Text'],
  ])('%s', (text) => expect(kindOf(text)).toBe('html'));
});
