import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { root } from '../../../build/setup/paths.mjs';
import type { Language } from '../../../preload/contract/preferences.ts';

import { type Look, sizes, takesPictures } from './looks.ts';
import { overflows } from './overflow.ts';
import { invoke, type Program } from './program.ts';

interface Looking {
  /** Of the pictures, below `artifacts`. */
  folder: string;
  language: Language;
  /** The window is in the first of them already. */
  looks: readonly Look[];
  /** What is shown in this language alone: axe is asked about it too. */
  onlyHere?: boolean;
}

/** What axe asks of colours alone; nothing else in a page changes with the theme. */
const aboutColours = ['color-contrast', 'link-in-text-block'];
const withoutColours = Object.fromEntries(aboutColours.map((rule) => [rule, { enabled: false }]));

/**
 * For looking at what a test shows, in each of the looks: expects that axe finds nothing and that
 * nothing is too long for its place. The window goes from one look to the next, and the next time back.
 * `under` is what the pointer is over.
 *
 * Whether all fits is asked in each look. Axe is asked about the colours once in each theme, and about
 * everything else once at each size; in the other languages than English, where only the words are
 * others, only about what is shown nowhere else, and for pictures.
 */
export async function lookerAt(
  program: Program,
  { folder, language, looks, onlyHere = false }: Looking,
): Promise<(name: string, under?: Locator) => Promise<void>> {
  const { page } = program;
  const order = needed(looks, language);
  let [current] = looks;
  // What moves would be seen on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  return async (name, under) => {
    if (under) await under.hover();
    else await page.mouse.move(0, 0); // away from what would show its hint
    const questions = questionsIn(language, onlyHere);
    for (const look of order) {
      if (current) await changeLook(program, current, look);
      current = look;
      const title = `${language}-${look.theme}-${look.size}-${name}`;
      const options = questions(look);
      await test.step(title, async () => {
        await page.evaluate(comeToRest);
        if (takesPictures) await takePicture(page, folder, title);
        const faults = await page.evaluate(overflows);
        if (options) faults.push(...(await page.evaluate(axeFaults, options)));
        expect.soft(faults, title).toEqual([]);
      });
    }
    order.reverse();
  };
}

/** What axe is still to be asked in the next look at something; undefined is nothing. */
function questionsIn(
  language: Language,
  onlyHere: boolean,
): (look: Look) => axe.RunOptions | undefined {
  const sizesAsked = new Set<Look['size']>();
  const themesAsked = new Set<Look['theme']>();
  const asksAll = takesPictures || language === 'en';
  return ({ size, theme }) => {
    const colours = asksAll && !themesAsked.has(theme);
    const others = asksAll ? !sizesAsked.has(size) : onlyHere && sizesAsked.size === 0;
    sizesAsked.add(size);
    themesAsked.add(theme);
    if (colours) return others ? {} : { runOnly: aboutColours };
    return others ? { rules: withoutColours } : undefined;
  };
}

/**
 * Colours do not depend on the language: the other theme is looked at in one, and for pictures. The
 * window stays in its theme else, since a change of it makes the whole page anew.
 */
function needed(looks: readonly Look[], language: Language): Look[] {
  const [first] = looks;
  if (!first || takesPictures || language === 'en') return [...looks];
  const sizesToSee = new Set(looks.map(({ size }) => size));
  return [...sizesToSee].map((size) => ({ theme: first.theme, size }));
}

async function changeLook({ app, page }: Program, from: Look, to: Look): Promise<void> {
  if (from.theme !== to.theme) {
    await invoke(page, 'preferences.set', { theme: to.theme });
    await page.locator(`html[data-mantine-color-scheme=${to.theme}]`).waitFor();
  }
  if (from.size !== to.size) {
    await app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      { x: 0, y: 0, ...sizes[to.size] },
    );
    await page.waitForFunction((width) => window.innerWidth === width, sizes[to.size].width);
  }
}

async function takePicture(page: Page, folder: string, title: string): Promise<void> {
  const pictures = join(root, 'artifacts', folder);
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${title}.png`) });
}

/** Until two frames in a row bring nothing new: nothing moves or comes in any more. */
async function comeToRest(): Promise<void> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  for (let same = 0; same < 2; same += 1) {
    await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().some(({ playState }) => playState === 'running');
    if (changed || moving) same = -1;
    changed = false;
  }
  observer.disconnect();
}

async function axeFaults(options: axe.RunOptions): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
    resultTypes: ['violations'],
    ...options,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
