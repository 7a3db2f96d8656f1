// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { focusStart } from '../../src/banner/focusStart';

it('puts the focus on the body and leaves no attribute behind', () => {
  document.body.innerHTML = '<button>there</button>';
  document.querySelector('button')?.focus();
  focusStart(document);
  expect(document.activeElement).toBe(document.body);
  expect(document.body.hasAttribute('tabindex')).toBe(false);
});

it("keeps the page's own tabindex", () => {
  document.body.tabIndex = 0;
  focusStart(document);
  expect(document.body.getAttribute('tabindex')).toBe('0');
});
