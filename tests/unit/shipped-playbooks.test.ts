import { describe, expect, test } from 'vitest';
import {
  back,
  end,
  type Playbook,
  type PlaybookStep,
  playbook,
  playbookLanguages,
  type Words,
} from '#contract/playbook.ts';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';

/** Everything in it that somebody reads. */
function wordsOf(shipped: Playbook): Words[] {
  return [
    shipped.title,
    shipped.summary,
    ...shipped.prepare,
    ...shipped.steps.flatMap((step) => [
      step.title,
      step.purpose,
      step.now,
      ...step.rather,
      ...step.questions,
      ...step.next.map(({ label }) => label),
    ]),
    ...shipped.detours.map(({ label }) => label),
    ...shipped.review.flatMap(({ question, mistake }) => [question, mistake]),
  ];
}

/** The steps that can be come to from these, themselves included. */
function reached(shipped: Playbook, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = shipped.steps.find((one) => one.key === key);
    if (!step || seen.has(key)) continue;
    seen.add(key);
    open.push(...step.next.map(({ to }) => to));
  }
  return seen;
}

const courseOf = (shipped: Playbook) => reached(shipped, [shipped.start]);

/** By the first way each time, from this step to the end; what goes back goes to `left`. */
function walk(shipped: Playbook, from: PlaybookStep, left: string): string[] {
  const passed: string[] = [];
  let key = from.key;
  while (key !== end && passed.length <= 2 * shipped.steps.length) {
    passed.push(key);
    const to = shipped.steps.find((step) => step.key === key)?.next[0]?.to ?? 'nowhere';
    key = to === back ? left : to;
  }
  if (key !== end) passed.push('…');
  return passed;
}

test('there are three of them', () => {
  expect(shippedPlaybooks.map(({ key }) => key)).toEqual([
    'complaint-phone',
    'complaint-counter',
    'abusive-caller',
  ]);
});

describe.each(shippedPlaybooks.map((shipped) => [shipped.key, shipped] as const))('%s', (_, it) => {
  test('is a playbook', () => {
    const whole = { ...it, phrases: [] };
    // Nothing is trimmed or mended on the way.
    expect(playbook.parse(whole)).toEqual(whole);
  });

  test('says everything in three languages', () => {
    const missing = wordsOf(it).filter((words) =>
      playbookLanguages.some((language) => words[language] === undefined),
    );
    expect(missing).toEqual([]);
    expect(it.languages).toEqual([...playbookLanguages]);
  });

  test('has titles of three words at most', () => {
    const long = it.steps
      .flatMap(({ title }) => playbookLanguages.map((language) => title[language]))
      .filter((title) => typeof title !== 'string' || title.split(/\s/u).length > 3);
    expect(long).toEqual([]);
  });

  test('only advises', () => {
    expect(new Set(it.steps.map(({ mark }) => mark))).toEqual(new Set(['advised']));
  });

  test('tells at each step what is rather not said', () => {
    expect(it.steps.filter(({ rather }) => rather.length < 2).map(({ key }) => key)).toEqual([]);
  });

  test('has each step once, and leads only to steps that are there', () => {
    const keys = it.steps.map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());

    const known = new Set([...keys, back, end]);
    const targets = [
      it.start,
      ...it.detours.map(({ to }) => to),
      ...it.steps.flatMap(({ next }) => next.map(({ to }) => to)),
    ];
    expect(targets.filter((to) => !known.has(to))).toEqual([]);
  });

  test('can come to every step', () => {
    const all = reached(it, [it.start, ...it.detours.map(({ to }) => to)]);
    expect(it.steps.map(({ key }) => key).filter((key) => !all.has(key))).toEqual([]);
  });

  test('has an open way on at every step', () => {
    const stuck = it.steps.filter(({ next }) => next.every(({ when }) => when !== null));
    expect(stuck.map(({ key }) => key)).toEqual([]);
  });

  test('leads to the end by the first way each time, from wherever one was called away', () => {
    const walks = [...courseOf(it)].flatMap((left) =>
      it.steps.map((from) => walk(it, from, left).join(' → ')),
    );
    expect(walks.filter((path) => path.endsWith('…'))).toEqual([]);
  });

  test('goes back only where a detour was taken', () => {
    const course = courseOf(it);
    const lost = it.steps.filter(
      ({ key, next }) => course.has(key) && next.some(({ to }) => to === back),
    );
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  test('asks for nothing twice on the way to the end', () => {
    const start = it.steps.find(({ key }) => key === it.start);
    const entries = (start ? walk(it, start, it.start) : []).flatMap(
      (key) => it.steps.find((step) => step.key === key)?.entries ?? [],
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.toSorted()).toEqual([...new Set(entries)].toSorted());
  });

  test('lets every abuse end the talk', () => {
    expect(Object.values(it.policy).map((measures) => measures.at(-1))).toEqual([
      'end',
      'end',
      'end',
    ]);
    const acts = new Set(it.steps.map(({ act }) => act));
    for (const measure of Object.values(it.policy).flat()) expect(acts).toContain(measure);
  });

  test('asks three questions afterwards, each with what often goes wrong', () => {
    expect(it.review).toHaveLength(3);
    expect(it.prepare.length).toBeGreaterThan(3);
  });
});
