import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import type { Language } from '../../preload/contract/preferences.ts';
import { lookerAt } from './support/looking.ts';
import { sizes } from './support/looks.ts';
import { type Program, test } from './support/program.ts';
import { sample } from './support/sample.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

/** Holds files from the desktop over the window, and lets them go: what the system would tell. */
async function dragger(page: Page, ...files: string[]) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  return {
    hover: () => send('dragEnter').then(() => send('dragOver')),
    drop: () => send('drop'),
  };
}

const shared = shareProgram({ size: sizes.small });

async function openImport(language: Language): Promise<Program> {
  const { program } = shared;
  await beginAnew(program, { preferences: { language, theme: 'light' }, route: 'import' });
  await program.page.getByRole('main').getByRole('button').first().waitFor();
  return program;
}

const looks = [
  { theme: 'light', size: 'small' },
  { theme: 'dark', size: 'small' },
] as const;

for (const language of ['en', 'pl', 'ru'] as const) {
  test(`a table is dropped on the import screen: ${language}`, async () => {
    const program = await openImport(language);
    const { page, complaints } = program;
    const look = await lookerAt(program, { folder: 'drop', language, looks });
    await look('empty');
    const several = await dragger(page, sample, sample);
    await several.hover();
    await look('several');
    const one = await dragger(page, sample);
    await one.hover();
    await look('hover');
    await one.drop();
    await expect(page.getByRole('heading', { name: 'chinook-customers.csv' })).toBeVisible();
    await expect(page.getByText('Wichterlová')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('what is called otherwise than a table is not read, whatever it holds', async () => {
  const { page } = await openImport('en');
  const path = join(shared.dataFolder, 'people.db');
  writeFileSync(path, 'Name,Phone\nAnna Nowak,600100200\n');
  handOver(shared.dataFolder);
  const { hover, drop } = await dragger(page, path);
  await hover();
  await drop();
  await expect(page.getByText(/neither a workbook nor text in columns/u)).toBeVisible();
  await expect(page.getByText('Anna Nowak')).toHaveCount(0);
});

test('the page cannot ask for a file by its path', async () => {
  const { page } = await openImport('en');
  const outcomes = await page.evaluate(async (path) => {
    const { kontuar } = window;
    const made = new File(['Name,Phone\nAnna,1\n'], path);
    const asked = [
      () => kontuar.drop(made),
      () => kontuar.drop(path as never),
      () => kontuar.drop({ path, name: path } as never),
      () => kontuar.invoke('files.drop' as never, { path } as never, crypto.randomUUID()),
      () => kontuar.invoke('drop' as never, path as never, crypto.randomUUID()),
      () => kontuar.invoke('files.chooseProblems', { name: '', path } as never, 'x'),
    ];
    return Promise.all(
      asked.map(async (ask) => {
        try {
          const envelope = await ask();
          return envelope.ok ? 'granted' : envelope.error.code;
        } catch {
          return 'thrown';
        }
      }),
    );
  }, sample);
  expect(outcomes).toEqual([
    'UNSUPPORTED',
    'thrown',
    'thrown',
    'UNSUPPORTED',
    'UNSUPPORTED',
    'VALIDATION',
  ]);
});
