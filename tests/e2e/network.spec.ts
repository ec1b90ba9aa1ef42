import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';
import {
  chooseInDialog,
  invoke,
  launch,
  launcher,
  newDataFolder,
  test,
} from './support/program.ts';
import { sample } from './support/sample.ts';
import { trafficElsewhere } from './support/trace.ts';

test('nothing leaves the machine on any screen', async () => {
  test.skip(process.platform !== 'linux', 'strace is for Linux');
  const dataFolder = newDataFolder();
  const trace = join(dataFolder, 'trace.txt');
  const traced = join(dataFolder, 'traced');
  const options = `-f --seccomp-bpf -qq -e trace=network,close -s 200 -o '${trace}'`;
  writeFileSync(traced, `#!/bin/sh\nexec strace ${options} '${launcher.executablePath}' "$@"\n`);
  chmodSync(traced, 0o755);

  const { app, page, quit } = await launch({ dataFolder, executablePath: traced });
  await chooseInDialog(app, sample);
  const { id } = await invoke(page, 'customers.create', {
    details: { ...anna, familyName: 'https://example.com/', note: 'https://example.com/x.png' },
  });
  const draft = await invoke(page, 'calls.start', newCall({ customerId: id }));
  for (const route of ['customers', `customers/${id}`, `calls/${draft.id}`, 'import', 'settings']) {
    await page.evaluate((to) => {
      window.location.hash = `#/${to}`;
    }, route);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(500); // what a screen would fetch, it fetches by then
  }
  await quit();

  const record = readFileSync(trace, 'utf8');
  expect(record.split('\n').length).toBeGreaterThan(500); // it did trace
  expect(trafficElsewhere(record)).toEqual([]);
});
