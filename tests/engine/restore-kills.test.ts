import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { schemaSteps } from '#db/migrations/index.ts';
import { seed } from '../support/backup.ts';
import { checkSwap, type Outcome } from '../support/driver/check-swap.ts';
import { counted, type Kill, labelOf, plan, planOfCuts } from '../support/driver/kills.ts';
import {
  contentOf,
  databaseIn,
  makeScenes,
  optionsFor,
  photo,
  type Scene,
} from '../support/driver/scenes.ts';
import { prepareRescue, type StartRescue } from '../support/driver/start.ts';
import { compileSteps, countingSteps } from '../support/driver/steps.ts';
import { readFaultLog } from '../support/faults/log.ts';
import { cutPower } from '../support/faults/power-cut.ts';
import { behindShim, compileShim, whyNoFaults } from '../support/faults/shim.ts';
import { temporaryFolder } from '../support/folder.ts';
import { makeOldShop } from '../support/old-shop.ts';
import { rescuerFor } from '../support/rescue.ts';

const kills = Number(process.env['KONTUAR_KILLS'] ?? 20);
const cuts = Math.ceil(kills / 3);
const reason = whyNoFaults();

interface Shop {
  folder: string;
  /** Of the old database. */
  inode: bigint;
}

function shopOf({ template }: Scene): Shop {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  return { folder, inode: statSync(databaseIn(folder), { bigint: true }).ino };
}

/** Lets it work until it is killed or, where that comes too late, done; whether it was done. */
async function workUntil(
  start: StartRescue,
  { scene, ending }: Kill,
  { folder, env }: { folder: string; env: NodeJS.ProcessEnv },
): Promise<boolean> {
  const driver = start(optionsFor(scene, folder), env);
  await driver.until((told) => told.length > 0);
  if ('percent' in ending) {
    await setTimeout((ending.percent * scene.duration) / 100);
    await driver.kill();
  }
  const { code, errors } = await driver.ended;
  expect(code ?? 0, errors).toBe(0);
  return driver.told.some(({ kind }) => kind === 'done');
}

/** What was named before the new database took the place was on the disk then; it is at the end too. */
function expectOrderOnDisk({ name, work: kind, steps }: Scene): void {
  const takesPlace = steps.findIndex(({ what, to }) => what === 'rename' && to === 'kontuar.db');
  const isFlushed = (path: string, from: number, until: number) =>
    steps.slice(from, until).some((step) => step.what === 'flush' && join('.', step.path) === path);
  for (const [index, { to }] of steps.slice(0, takesPlace).entries()) {
    if (to === '') continue;
    expect(isFlushed(dirname(to), index + 1, takesPlace), `${name}: ${to}`).toBe(true);
  }
  expect(isFlushed('.', takesPlace + 1, steps.length), name).toBe(true);
  // Copied under its own name, it would be half there for a moment.
  const came = steps.some(({ what, to }) => what === 'rename' && to === photo.path);
  expect(came, `${name}: ${photo.path}`).toBe(kind === 'restore');
}

test.skipIf(reason)(
  `other data takes the place of a shop's whole or not at all, through ${kills} kills ${reason ?? ''}`,
  async () => {
    const start = await prepareRescue();
    const library = compileSteps(temporaryFolder());
    const scenes = await makeScenes(start, library);
    for (const scene of scenes) expectOrderOnDisk(scene);
    const met: { scene: Scene; outcome: Outcome }[] = [];
    const planned = plan(scenes, kills);
    for (const [number, kill] of planned.entries()) {
      const { folder, inode } = shopOf(kill.scene);
      const killAt = 'step' in kill.ending ? kill.ending.step : undefined;
      const env = countingSteps({ library, under: folder, ...(killAt ? { killAt } : {}) });
      const isDone = await workUntil(start, kill, { folder, env });
      const label = labelOf(kill, number);
      const outcome = await checkSwap(kill.scene, folder, { inode, label });
      expect(isDone && outcome !== 'new', `${label}: done, but ${outcome}`).toBe(false);
      met.push({ scene: kill.scene, outcome });
      rmSync(folder, { recursive: true });
    }
    const between = met.filter(({ outcome }) => outcome === 'missing').length;
    process.stdout.write(
      `seed ${seed}: ${planned.length} kills, ${between} of them between the first renaming and the last; ${counted(met)}\n`,
    );
    expect(between).toBeGreaterThan(0);
  },
  Math.max(60_000, kills * 3000),
);

test.skipIf(reason)(
  `the same through ${cuts} power cuts ${reason ?? ''}`,
  async () => {
    const start = await prepareRescue();
    const libraries = temporaryFolder();
    const [steps, shim] = [compileSteps(libraries), compileShim(libraries)];
    const scenes = await makeScenes(start, steps);
    const met: { scene: Scene; outcome: Outcome }[] = [];
    const lost = { sectors: 0, of: 0, named: 0 };
    const planned = planOfCuts(scenes, cuts);
    for (const [number, kill] of planned.entries()) {
      const { folder, inode } = shopOf(kill.scene);
      const log = join(libraries, `log ${number}`);
      const killAt = 'step' in kill.ending ? kill.ending.step : undefined;
      const env = {
        ...behindShim({ library: shim, under: [folder], log }),
        ...countingSteps({ library: steps, under: folder, ...(killAt ? { killAt } : {}) }),
        LD_PRELOAD: `${steps}:${shim}`,
      };
      const isDone = await workUntil(start, kill, { folder, env });
      const label = `power cut, ${labelOf(kill, number)}`;
      const faults = readFaultLog(log);
      expect(
        faults.named.filter(({ flushed }) => !flushed),
        label,
      ).toEqual([]);
      const losing = number % 2 === 0 ? { losing: 1 } : {};
      const { sectors, of } = cutPower([folder], faults, { seed: seed + number, ...losing });
      lost.sectors += sectors;
      lost.of += of;
      lost.named += faults.named.length;
      const outcome = await checkSwap(kill.scene, folder, { inode, label });
      expect(isDone && outcome !== 'new', `${label}: done, but ${outcome}`).toBe(false);
      met.push({ scene: kill.scene, outcome });
      rmSync(folder, { recursive: true });
      rmSync(log);
    }
    process.stdout.write(
      `seed ${seed}: ${planned.length} power cuts, ${lost.sectors} of ${lost.of} unflushed sectors lost, ${lost.named} names given to flushed files; ${counted(met)}\n`,
    );
    expect(lost.sectors).toBeGreaterThan(0);
  },
  Math.max(60_000, cuts * 4000),
);

test('who looks while the files are moved, moves nothing back', async () => {
  const [folder, work] = [temporaryFolder(), temporaryFolder()];
  await makeOldShop(databaseIn(folder), schemaSteps.length, 10);
  const before = contentOf(databaseIn(folder));
  cpSync(folder, work, { recursive: true });
  const rescuer = rescuerFor(work);
  const course = { isDone: false };
  const begun = rescuer.call('recovery.beginAnew', {}).finally(() => {
    course.isDone = true;
  });
  let looks = 0;
  for (; !course.isDone; looks += 1) await rescuer.call('recovery.look', {});
  const { setAside } = await begun;
  expect(looks).toBeGreaterThan(0);
  expect(contentOf(databaseIn(String(setAside)))).toBe(before);
  expect(contentOf(databaseIn(work))).not.toBe(before);
  expect(readdirSync(join(work, 'set-aside'))).toHaveLength(1);
});
