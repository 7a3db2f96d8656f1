import { readFileSync } from 'node:fs';
import { open, type Route } from './route';

/**
 * Answers with `scripts/<file>.js`. In the page it sees `standIn` (scripts/standIn.js) and `url`, its own address as
 * asked for. Before it does anything it puts its mark, `<file>` or `<file>:<id>`, on `window.ran`, so that tests can
 * tell what ran, how often and in which order.
 */
export const script = (file: string, idOf: (url: URL) => string | null = () => null): Route['answer'] => {
  const code = read(file);
  const standIn = read('standIn');
  return (_asked, url) => {
    const id = idOf(url);
    return marked(
      id === null ? file : `${file}:${id}`,
      `((standIn, url) => {\n${code}\n})(${standIn.trim().replace(/;$/, '')}, new URL(${JSON.stringify(url.href)}));`,
    );
  };
};

/** A script that does nothing but leave its mark. */
export const marked = (mark: string, code = '') => ({
  type: 'text/javascript; charset=utf-8',
  headers: open,
  body: `(window.ran ??= []).push(${JSON.stringify(mark)});\n${code}`,
});

const read = (file: string): string => readFileSync(new URL(`scripts/${file}.js`, import.meta.url), 'utf8');
