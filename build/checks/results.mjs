/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report of Vitest's json reporter
 */
export function countVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number } }} report of
 *   Playwright's json reporter; a test that passed at a second try has passed
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
