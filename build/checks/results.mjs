/**
 * @param {string} report of Vitest's json reporter
 */
export function countVitest(report) {
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests, numFailedTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * @param {string} report of Playwright's json reporter; a test that passed at a second try has
 *   passed
 */
export function countPlaywright(report) {
  /** @type {{ stats: { expected: number, flaky: number, unexpected: number } }} */
  const { stats } = JSON.parse(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
