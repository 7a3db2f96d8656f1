import { expect, it } from 'vitest';
import { Html, html } from '../../../../src/tools/cli/check/html';

it('escapes whatever is no markup', () => {
  const hostile = `</pre><script>alert(1)</script>"'&amp;`;
  const { text } = html`<p title="${hostile}">${hostile} ${1}</p>`;
  expect(text).not.toMatch(/<script|<\/pre/);
  expect(text.split('"').length).toBe(3);
  const decoded = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(decoded).toBe(`<p title="${hostile}">${hostile} 1</p>`);
});

it('puts markup into markup as it is', () => {
  expect(html`<ul>${[html`<li>${'<'}</li>`, new Html('<li>b</li>')]}</ul>`.text).toBe(
    '<ul><li>&#60;</li><li>b</li></ul>',
  );
});

it('shows signs that would turn the text around', () => {
  expect(html`${'a\u202eb\u0000'}`.text).toBe('a\\u202eb\\u0000');
});
