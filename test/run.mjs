/** `npm test`: everything that must hold, in order of speed, up to the first step that fails. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  Advice,
  checkNode,
  findBrowser,
  installBrowser,
  installPackages,
  missingForPhp,
  phpAdvice,
  root,
  run,
  runMain,
} from '../.ci/install.mjs';
import { countPlaywright, countVitest } from './countReport.mjs';

const unitReport = 'test-results/unit.json';
const phpReport = 'test-results/php.json';
const browserReport = 'test-results/browser.json';

/** Why a step cannot be taken here, and how it could; undefined where it can. */
const withoutPhp = () => {
  const missing = missingForPhp();
  return missing.length > 0 ? `Missing here: ${missing.join(', ')}. ${phpAdvice}` : undefined;
};

/**
 * Each step is an npm script; `count` reads the report that its runner writes beside its normal output; `lacks` says
 * why it is skipped.
 */
const steps = [
  { script: 'lint', about: 'format and lint' },
  { script: 'types', about: 'types' },
  {
    script: 'test:unit',
    about: 'unit and component tests',
    flags: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countVitest(unitReport),
  },
  { script: 'build', about: 'build and size limits' },
  {
    script: 'test:php',
    about: 'the PHP of the WordPress plugin',
    lacks: withoutPhp,
    flags: ['--reporter=default', '--reporter=json', `--outputFile.json=${phpReport}`],
    count: () => countVitest(phpReport),
  },
  {
    script: 'test:browser',
    about: 'whole pages in a browser',
    flags: ['--reporter=list,json'],
    env: (browser) => ({
      EINLASS_CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, browserReport),
    }),
    count: () => countPlaywright(browserReport),
  },
];

const total = { passed: 0, failed: 0 };

const main = async () => {
  try {
    checkNode();
    await installPackages();
    const browser = (await findBrowser()) ?? (await installBrowser());
    console.log(`Node ${process.versions.node}, browser ${browser}`);
    // Counts of an earlier run must not be taken for this one's.
    for (const report of [unitReport, phpReport, browserReport]) rmSync(join(root, report), { force: true });
    for (const [index, step] of steps.entries()) await runStep(step, index + 1, browser);
  } catch (error) {
    // A failure that no runner counted, such as a lint error, must not read as "0 failed".
    total.failed ||= 1;
    throw error;
  }
};

const runStep = async ({ script, about, lacks, flags = [], env, count }, number, browser) => {
  console.log(`\n== ${number}/${steps.length} ${about} (npm run ${script})`);
  const lacking = lacks?.();
  if (lacking) {
    console.log(`== ${about}: skipped. ${lacking}`);
    return;
  }
  const start = performance.now();
  const rest = flags.length > 0 ? ['--', ...flags] : [];
  const code = await run('npm', ['run', '--silent', script, ...rest], env?.(browser));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  // Read now: Playwright empties the folder of reports when it starts.
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += failed;
  if (code !== 0 || failed > 0) {
    throw new Advice(`The step "${about}" failed after ${seconds} s. Run it alone with: npm run ${script}`);
  }
  console.log(`== ${about}: fine, ${seconds} s`);
};

await runMain(main);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
