import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Web } from '../../web/web';

const WEIGHTS = [400, 700] as const;

export const LORA_SHEET = 'https://fonts.googleapis.com/css2?family=Lora:wght@400;700&display=swap';

const require = createRequire(import.meta.url);
const fileOf = (weight: number) =>
  readFileSync(require.resolve(`@fontsource/lora/files/lora-latin-${weight}-normal.woff2`));

/** A rule as Google writes it. A range is served the first file for all its weights. */
export const loraFace = (weight: string): string => `@font-face {
  font-family: 'Lora'; font-style: normal; font-weight: ${weight}; font-display: swap;
  src: url(https://fonts.gstatic.com/s/lora/v37/${Number.parseInt(weight, 10)}.woff2) format('woff2');
  unicode-range: U+0000-00FF, U+2000-206F; }`;

/**
 * Has Google's hosts serve the real font by these rules. The files are sent once `come` is called, so that a test can look
 * at what is there until then.
 */
export const serveLora = (web: Web, faces = WEIGHTS.map((weight) => loraFace(`${weight}`))) => {
  let come = () => {};
  const called = new Promise<void>((resolve) => {
    come = resolve;
  });
  const headers = { 'access-control-allow-origin': '*' };
  web.pages.set('fonts.googleapis.com/css2', { type: 'text/css', headers, body: faces.join('\n') });
  for (const weight of WEIGHTS)
    web.pages.set(`fonts.gstatic.com/s/lora/v37/${weight}.woff2`, async () => {
      await called;
      return { type: 'font/woff2', headers, body: fileOf(weight) };
    });
  return { come: () => come() };
};
