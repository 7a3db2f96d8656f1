/**
 * `npm run fonts:metrics`: takes the metrics of Google's fonts from the package @capsizecss/metrics (MIT), which measures
 * them. Thirty thousand files that are wanted once a year are no dependency, so they come and go.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'metrics-'));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, '@capsizecss/metrics@4'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const file = join(folder, 'node_modules/@capsizecss/metrics/dist/entireMetricsCollection.mjs');
const { entireMetricsCollection } = await import(pathToFileURL(file).href);
rmSync(folder, { recursive: true });

/** What a family is like, ascent, descent and line gap, the mean width of a letter; what bold, italic and both add to it. */
const rowOf = (font) => {
  const thousandths = (value) => Math.round((value * 1000) / font.unitsPerEm);
  const widthOf = ({ xWidthAvg, unitsPerEm }) => Math.round((xWidthAvg * 1000) / unitsPerEm);
  const { regular = font, italic, 700: bold, '700italic': boldItalic } = font.variants;
  const width = widthOf(regular);
  const more = (variant) => (variant ? widthOf(variant) - width : 0);
  // Where only some are there, the missing ones are told from them.
  const ofBoth = boldItalic ? more(boldItalic) : more(bold) + more(italic);
  const heights = [font.ascent, -font.descent, font.lineGap].map(thousandths);
  return [font.category, ...heights, width, more(bold), more(italic), ofBoth].join(' ');
};

const rows = Object.values(entireMetricsCollection).map((font) => [font.familyName, rowOf(font)]);
const sorted = Object.fromEntries(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(fileURLToPath(new URL('metrics.json', import.meta.url)), `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${rows.length} families`);
