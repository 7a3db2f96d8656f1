// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { levelFor } from '../../../src/banner/declaration/levelFor';

afterEach(() => document.body.replaceChildren());

it.each([
  ['<h1>Privacy</h1><div data-einlass-declaration></div>', 2],
  ['<h1>Privacy</h1><section><h2>Rights</h2></section><p><div data-einlass-declaration></div>', 3],
  ['<h3>Before</h3><div data-einlass-declaration></div><h1>After</h1>', 4],
  ['<h6>Deep</h6><div data-einlass-declaration></div>', 6],
  ['<div data-einlass-declaration></div><h4>After</h4>', 2],
  ['<h4>Before</h4><div data-einlass-declaration="2"></div>', 2],
  ['<h4>Before</h4><div data-einlass-declaration="0"></div>', 5],
  ['<h4>Before</h4><div data-einlass-declaration="7"></div>', 5],
  ['<h4>Before</h4><div data-einlass-declaration="true"></div>', 5],
])('in %s the first heading is of level %i', (html, level) => {
  document.body.innerHTML = html;
  const place = document.querySelector('[data-einlass-declaration]');
  expect(place && levelFor(place, document)).toBe(level);
});
