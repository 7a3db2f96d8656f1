// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { previewHtml } from '../../../../../src/wordpress/scripts/admin/preview/previewHtml';

it('keeps a text that would end the script within it', () => {
  const texts = { 'banner.title': '</script><img src=x onerror=alert(1)>' };
  const html = previewHtml(
    { lang: 'de', texts },
    {
      widget: '/einlass.js',
      script: '/preview.js',
      style: '/preview.css',
      home: '/',
      language: 'de',
      own: [],
      found: [],
      ids: [],
      title: 'Vorschau',
    },
  );
  expect(html).not.toContain('<img');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(JSON.parse(page.querySelector('#einlass')?.textContent ?? '').texts).toEqual(texts);
  expect([...page.scripts].map((script) => script.getAttribute('src'))).toEqual(['/preview.js', null, '/einlass.js']);
});
