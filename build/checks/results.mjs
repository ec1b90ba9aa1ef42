import { isAbsolute, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../setup/paths.mjs';

/** @typedef {{ file: string, test: string, message: string }} Failure */
/** What a result file tells. @typedef {{ passed: number, failed: number, failures: Failure[] }} Results */

/**
 * @typedef {object} VitestFile
 * @property {string} name the path of the file
 * @property {string} status
 * @property {string} message why the file could not even be read
 * @property {{ ancestorTitles: string[], title: string, status: string, failureMessages: string[] }[]} assertionResults
 */

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file below the configuration's `rootDir`
 * @property {{ status: string, results: { error?: { message?: string } }[] }[]} tests
 */

/** @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ rootDir: string }} config
 * @property {{ expected: number, flaky: number }} stats
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} errors outside of the tests
 */

/**
 * @param {string} report of Vitest's json reporter
 * @returns {Results} a file that could not be read is one failure
 */
export function readVitest(report) {
  /** @type {{ numPassedTests: number, testResults: VitestFile[] }} */
  const { numPassedTests, testResults } = JSON.parse(report);
  return resultsOf(
    numPassedTests,
    testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed');
      if (failed.length === 0 && status === 'failed') return [failure(name, [], message)];
      return failed.map(({ ancestorTitles, title, failureMessages }) =>
        failure(name, [...ancestorTitles, title], failureMessages[0]),
      );
    }),
  );
}

/**
 * @param {string} report of Playwright's json reporter
 * @returns {Results} a test that passed at a second try has passed
 */
export function readPlaywright(report) {
  /** @type {PlaywrightReport} */
  const { config, stats, suites, errors } = JSON.parse(report);
  return resultsOf(stats.expected + stats.flaky, [
    ...errors.map(({ message }) => failure(config.rootDir, [], message)),
    // The outermost suites are the files, which each spec names itself.
    ...suites.flatMap((file) => failedSpecs(file, [], config.rootDir)),
  ]);
}

/**
 * @param {number} passed
 * @param {Failure[]} failures
 * @returns {Results}
 */
function resultsOf(passed, failures) {
  return { passed, failed: failures.length, failures };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} titles of the suites around its specs
 * @param {string} folder
 * @returns {Failure[]}
 */
function failedSpecs({ specs = [], suites = [] }, titles, folder) {
  return [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ results }) =>
          failure(`${folder}/${file}`, [...titles, title], results.at(-1)?.error?.message),
        ),
    ),
    ...suites.flatMap((inner) => failedSpecs(inner, [...titles, inner.title], folder)),
  ];
}

/**
 * @param {string} file
 * @param {readonly string[]} titles
 * @param {string | undefined} message
 * @returns {Failure}
 */
function failure(file, titles, message = '') {
  const lines = stripVTControlCharacters(message).split('\n');
  return {
    file: isAbsolute(file) ? relative(root, file).replaceAll('\\', '/') : file,
    test: titles.join(' › '),
    message: (lines.find((line) => line.trim() !== '') ?? '').trim(),
  };
}
