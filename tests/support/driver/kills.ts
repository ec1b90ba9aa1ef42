import fc from 'fast-check';
import { seed } from '../backup.ts';
import type { Outcome } from './check-swap.ts';
import type { Scene } from './scenes.ts';
import type { Step } from './steps.ts';

/** Right before a step, by its number, or after a share of the time that the whole takes. */
export type Ending = { step: number } | { percent: number };

export interface Kill {
  scene: Scene;
  ending: Ending;
}

/** At every step of every swap first, then wherever the seed says. */
export function plan(scenes: readonly Scene[], count: number): Kill[] {
  const systematic = scenes.flatMap((scene) => stepsOfSwap(scene).map(at(scene)));
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

/**
 * With something that is not flushed yet and would be missed, and around the step by which the new
 * database takes the place, first; then wherever the seed says.
 */
export function planOfCuts(scenes: readonly Scene[], count: number): Kill[] {
  const telling = scenes.flatMap((scene) =>
    scene.steps.flatMap(({ what, path, to }, index) => {
      const step = index + 1;
      if (what === 'rename' && to === 'kontuar.db') return [step, step + 1].map(at(scene));
      const isMissed = /^(?:kontuar[.]db|backups[/].*[.]partial$)/u.test(path);
      return what === 'flush' && isMissed ? [at(scene)(step)] : [];
    }),
  );
  return [...telling, ...anywhere(scenes, Math.max(count - telling.length, scenes.length))];
}

const at =
  (scene: Scene) =>
  (step: number): Kill => ({ scene, ending: { step } });

export function labelOf({ scene, ending }: Kill, number: number): string {
  const step = 'step' in ending ? scene.steps[ending.step - 1] : undefined;
  const where = step ? ` (${step.what} ${step.path} ${step.to})` : '';
  return `seed ${seed}, kill ${number}, ${scene.name}, ${JSON.stringify(ending)}${where}`;
}

/** How often each outcome was met, by the name of the scene. */
export function counted(met: readonly { scene: Scene; outcome: Outcome }[]): string {
  const keys = met.map(({ scene, outcome }) => `${scene.name}: ${outcome}`);
  return [...new Set(keys)]
    .toSorted()
    .map((key) => `${key} ${keys.filter((one) => one === key).length}`)
    .join(', ');
}

/** Each that gives the files of the data folder other names, and the one behind the last of them. */
function stepsOfSwap({ steps }: Scene): number[] {
  const isThere = ({ path, to }: Step) =>
    [path, to].some((name) => /^(?:kontuar[.]db|set-aside|attachments)/u.test(name));
  const numbers = steps.flatMap((step, index) =>
    step.what !== 'flush' && isThere(step) ? [index + 1] : [],
  );
  return [...numbers, (numbers.at(-1) ?? 0) + 1].filter((number) => number <= steps.length);
}
