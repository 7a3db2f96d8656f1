// How many tests passed and failed, from the report that a runner wrote. Undefined when it ended before it wrote one; its
// exit code then tells.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../.ci/install.mjs';

/** A file that breaks before its first test has failed without a failed test: it counts as one. */
export const countVitest = (path) => {
  const report = read(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed:
        report.numFailedTests +
        report.testResults.filter(
          ({ status, assertionResults }) =>
            status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
        ).length,
    }
  );
};

/** `errors` are those outside of any test, such as a server that did not start. */
export const countPlaywright = (path) => {
  const report = read(path);
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.errors.length,
    }
  );
};

const read = (path) => {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
