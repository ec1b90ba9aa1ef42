import axe from 'axe-core';

/**
 * What axe finds wrong below `container`, a line each. Contrast needs real pictures and landmarks
 * a whole page: tests/e2e/support/looking.ts looks at those.
 */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
