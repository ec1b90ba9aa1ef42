import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { root } from '../../../build/setup/paths.mjs';

/**
 * For looking at what a test shows: takes pictures into a folder of `artifacts`, and expects that
 * axe finds nothing in what is on them.
 */
export function pictureTaker(folder: string): (page: Page, name: string) => Promise<void> {
  const pictures = join(root, 'artifacts', folder);
  mkdirSync(pictures, { recursive: true });
  return async (page, name) => {
    await page.waitForTimeout(200); // what moves for 160 ms has come to rest
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect.soft(found, name).toEqual([]);
  };
}
