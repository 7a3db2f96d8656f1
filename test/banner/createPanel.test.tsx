// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createPanel } from '../../src/banner/createPanel';

afterEach(() => document.body.replaceChildren());

it('puts a focus that was inside at the start of the page', () => {
  const panel = createPanel(document, { above: true });
  panel.show(
    <section>
      <button type="button">Yes</button>
    </section>,
  );
  document.querySelector('einlass-banner')?.shadowRoot?.querySelector('button')?.focus();
  panel.hide();
  expect(document.querySelector('einlass-banner')).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('leaves a focus that was elsewhere where it is', () => {
  document.body.innerHTML = '<input>';
  const input = document.querySelector('input');
  const panel = createPanel(document, { above: true });
  panel.show(<section>Question</section>);
  input?.focus();
  panel.hide();
  expect(document.activeElement).toBe(input);
});

it('comes back when the page has thrown it out', () => {
  const panel = createPanel(document, { above: true });
  panel.show(<section>Question</section>);
  document.body.replaceChildren();
  panel.show(<section>Question</section>);
  expect(document.querySelectorAll('einlass-banner')).toHaveLength(1);
});

it('uses style sheets that a strict Content-Security-Policy allows, and no style attribute', () => {
  const panel = createPanel(document, { above: true });
  panel.show(<section>Question</section>);
  const host = document.querySelector('einlass-banner');
  expect(host?.shadowRoot?.adoptedStyleSheets.length).toBe(2);
  expect(host?.shadowRoot?.querySelector('style, [style]')).toBeNull();
  expect(host?.hasAttribute('style')).toBe(false);
});
