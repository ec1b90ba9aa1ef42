import { readFileSync } from 'node:fs';
import { type Playbook, playbook } from '#contract/playbook.ts';

const page = readFileSync('docs/playbook-format.md', 'utf8');
const example: unknown = JSON.parse(/```json\n(.*?)```/su.exec(page)?.[1] ?? '');

/** The one that the page about the format shows. */
export const lateDelivery: Playbook = playbook.parse(example);

/** The same with another sentence. */
export function reworded(version: number, now: string): Playbook {
  const [first, ...others] = lateDelivery.steps;
  if (!first) throw new Error('The example has no steps.');
  return { ...lateDelivery, version, steps: [{ ...first, now: { en: now } }, ...others] };
}
