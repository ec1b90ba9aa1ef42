import { cpSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from '../support/backup.ts';
import { checkSwap, type Outcome } from '../support/driver/check-swap.ts';
import {
  databaseIn,
  makeScenes,
  optionsFor,
  photo,
  type Scene,
  stepsOfSwap,
} from '../support/driver/scenes.ts';
import { prepareRescue, type StartRescue } from '../support/driver/start.ts';
import { compileSteps, countingSteps } from '../support/driver/steps.ts';
import { readFaultLog } from '../support/faults/log.ts';
import { cutPower } from '../support/faults/power-cut.ts';
import { behindShim, compileShim, whyNoFaults } from '../support/faults/shim.ts';
import { temporaryFolder } from '../support/folder.ts';

const kills = Number(process.env['KONTUAR_KILLS'] ?? 40);
const cuts = Math.ceil(kills / 3);
const reason = whyNoFaults();

/** Right before a step, by its number, or after a share of the time that the whole takes. */
type Ending = { step: number } | { percent: number };

interface Kill {
  scene: Scene;
  ending: Ending;
}

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

/** At every step of every swap first, then wherever the seed says. */
function plan(scenes: readonly Scene[], count: number): Kill[] {
  const systematic = scenes.flatMap((scene) =>
    stepsOfSwap(scene).map((step) => ({ scene, ending: { step } })),
  );
  return [...systematic, ...anywhere(scenes, Math.max(count - systematic.length, scenes.length))];
}

function anywhere(scenes: readonly Scene[], count: number): Kill[] {
  const share = fc.integer({ min: 0, max: 100 });
  const kill = fc.tuple(fc.constantFrom(...scenes), fc.boolean(), share);
  return fc.sample(kill, { seed, numRuns: count }).map(([scene, atStep, percent]) => {
    const step = 1 + Math.floor((percent * (scene.steps.length - 1)) / 100);
    return { scene, ending: atStep ? { step } : { percent } };
  });
}

/** Around the step by which the new database takes the place first, then wherever the seed says. */
function planOfCuts(scenes: readonly Scene[], count: number): Kill[] {
  const around = scenes.flatMap((scene) => {
    const index = scene.steps.findLastIndex(
      ({ what, to }) => what === 'rename' && to === 'kontuar.db',
    );
    return [index + 1, index + 2].map((step) => ({ scene, ending: { step } }));
  });
  return [...around, ...anywhere(scenes, Math.max(count - around.length, scenes.length))];
}

/** Lets it work until it is killed or, where that comes too late, done; whether it was done. */
async function work(
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

class Tally {
  readonly met = new Map<string, number>();
  /** Nothing was in the place of the database. */
  between = 0;

  add({ name }: Scene, outcome: Outcome): void {
    if (outcome === 'missing') this.between += 1;
    const key = `${name}: ${outcome}`;
    this.met.set(key, (this.met.get(key) ?? 0) + 1);
  }

  toString(): string {
    return [...this.met].map(([key, count]) => `${key} ${count}`).join(', ');
  }
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

const labelOf = ({ scene, ending }: Kill, number: number) => {
  const step = 'step' in ending ? scene.steps[ending.step - 1] : undefined;
  const where = step ? ` (${step.what} ${step.path} ${step.to})` : '';
  return `seed ${seed}, kill ${number}, ${scene.name}, ${JSON.stringify(ending)}${where}`;
};

test.skipIf(reason)(
  `other data takes the place of a shop's whole or not at all, through ${kills} kills ${reason ?? ''}`,
  async () => {
    const start = await prepareRescue();
    const library = compileSteps(temporaryFolder());
    const scenes = await makeScenes(start, library);
    for (const scene of scenes) expectOrderOnDisk(scene);
    const tally = new Tally();
    const planned = plan(scenes, kills);
    for (const [number, kill] of planned.entries()) {
      const { folder, inode } = shopOf(kill.scene);
      const killAt = 'step' in kill.ending ? kill.ending.step : undefined;
      const env = countingSteps({ library, under: folder, ...(killAt ? { killAt } : {}) });
      const isDone = await work(start, kill, { folder, env });
      const label = labelOf(kill, number);
      const outcome = await checkSwap(kill.scene, folder, { inode, label });
      if (isDone) expect(outcome, label).toBe('new');
      tally.add(kill.scene, outcome);
      rmSync(folder, { recursive: true });
    }
    process.stdout.write(
      `seed ${seed}: ${planned.length} kills, ${tally.between} of them between the first renaming and the last; ${tally}\n`,
    );
    expect(tally.between).toBeGreaterThan(0);
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
    const tally = new Tally();
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
      const isDone = await work(start, kill, { folder, env });
      const label = `power cut, ${labelOf(kill, number)}`;
      const faults = readFaultLog(log);
      expect(
        faults.named.filter(({ flushed }) => !flushed),
        label,
      ).toEqual([]);
      const { sectors, of } = cutPower([folder], faults, { seed: seed + number });
      lost.sectors += sectors;
      lost.of += of;
      lost.named += faults.named.length;
      const outcome = await checkSwap(kill.scene, folder, { inode, label });
      if (isDone) expect(outcome, label).toBe('new');
      tally.add(kill.scene, outcome);
      rmSync(folder, { recursive: true });
      rmSync(log);
    }
    process.stdout.write(
      `seed ${seed}: ${planned.length} power cuts, ${lost.sectors} of ${lost.of} unflushed sectors lost, ${lost.named} names given to flushed files; ${tally}\n`,
    );
    expect(lost.sectors).toBeGreaterThan(0);
  },
  Math.max(60_000, cuts * 4000),
);
