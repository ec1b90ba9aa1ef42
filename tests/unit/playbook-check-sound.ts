import fc from 'fast-check';
import { channels } from '#contract/channels.ts';
import { contactPatterns } from '#contract/observations.ts';
import {
  type Act,
  acts,
  type Branch,
  back,
  type Condition,
  type Detour,
  end,
  entries,
  type Measure,
  measures,
  type Phrase,
  type Playbook,
  type PlaybookLanguage,
  type PlaybookStep,
  placeholders,
  playbookFormat,
  playbookLanguages,
  type Words,
} from '#contract/playbook.ts';

const text = fc
  .tuple(
    fc.constantFrom('Proszę mówić.', 'Я слушаю.', 'Go on.', 'Ile?', 'На «Вы».'),
    fc.constantFrom('', ...placeholders.map((name) => ` {${name}}`)),
  )
  .map(([said, value]) => said + value);
const plainText = fc.constantFrom('Proszę mówić.', 'Я слушаю.', 'Go on.');

const wording = (some: fc.Arbitrary<string>) =>
  fc.oneof(some, fc.record({ f: some, m: some, other: some }));

function wordsOf(
  languages: readonly PlaybookLanguage[],
  some: fc.Arbitrary<string> = text,
): fc.Arbitrary<Words> {
  return fc
    .tuple(...languages.map(() => wording(some)))
    .map((texts) => Object.fromEntries(languages.map((language, i) => [language, texts[i]])));
}

export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    { fact: 'moodFell' },
    { fact: 'aboveLimit' },
    { fact: 'agreed' },
    { fact: 'safety' },
  ),
  fc.record({ fact: fc.constant('moodAtMost' as const), value: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    fact: fc.constantFrom('warnings' as const, 'attempts' as const),
    atLeast: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    fact: fc.constant('pattern' as const),
    is: fc.constantFrom(...contactPatterns),
  }),
);

interface Frame {
  course: string[];
  /** Each a chain of steps; who takes a detour comes to its first one. */
  asides: string[][];
  languages: PlaybookLanguage[];
}

const frame: fc.Arbitrary<Frame> = fc
  .record({
    course: fc.integer({ min: 1, max: 8 }),
    asides: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
    languages: fc.subarray([...playbookLanguages], { minLength: 1 }),
  })
  .map(({ course, asides, languages }) => ({
    course: Array.from({ length: course }, (_, i) => `step${i}`),
    asides: asides.map((length, n) => Array.from({ length }, (_, i) => `aside${n}.${i}`)),
    languages,
  }));

/** Leads on, so that the usual ways cannot lead round; `loose` ones come after them. */
function nextOf(
  on: readonly string[],
  anywhere: readonly string[],
  must: readonly string[],
  words: fc.Arbitrary<Words>,
): fc.Arbitrary<Branch[]> {
  const branch = (to: fc.Arbitrary<string>, when: fc.Arbitrary<Condition | null>) =>
    fc.record({ to, label: words, when });
  const forward = fc.constantFrom(...on);
  const loose = fc.constantFrom(...on, ...anywhere);
  return fc
    .tuple(
      fc.array(branch(forward, anyCondition), { maxLength: 1 }),
      branch(forward, fc.constant(null)),
      fc.tuple(...must.map((to) => branch(fc.constant(to), fc.option(anyCondition)))),
      fc.array(branch(loose, fc.option(anyCondition)), { maxLength: 2 }),
    )
    .map(([before, open, needed, after]) => [...before, open, ...needed, ...after].slice(0, 5));
}

function stepOf(
  key: string,
  next: fc.Arbitrary<Branch[]>,
  words: fc.Arbitrary<Words>,
): fc.Arbitrary<PlaybookStep> {
  return fc.record({
    key: fc.constant(key),
    act: fc.constantFrom(...acts),
    title: words,
    purpose: words,
    now: words,
    rather: fc.array(words, { maxLength: 2 }),
    questions: fc.array(words, { maxLength: 2 }),
    mark: fc.constantFrom('advised' as const, 'required' as const),
    seconds: fc.option(fc.integer({ min: 5, max: 900 })),
    entries: fc.subarray([...entries], { maxLength: 3 }),
    next,
  });
}

function stepsOf({ course, asides, languages }: Frame): fc.Arbitrary<PlaybookStep[]> {
  const words = wordsOf(languages);
  // Each step leads to its follower too, or nothing would lead there.
  const ofCourse = course.map((key, i) => {
    const on = course.slice(i + 1);
    return stepOf(key, nextOf([...on, end], course, on.slice(0, 1), words), words);
  });
  const ofAsides = asides.flatMap((chain) =>
    chain.map((key, i) => {
      const on = chain.slice(i + 1);
      const out = [...on, back, end, ...course];
      return stepOf(key, nextOf(out, chain, on.slice(0, 1), words), words);
    }),
  );
  return fc.tuple(...ofCourse, ...ofAsides);
}

function detoursOf({ asides, languages }: Frame): fc.Arbitrary<Detour[]> {
  const detour = (to: string) =>
    fc.record({
      to: fc.constant(to),
      label: wordsOf(languages),
      when: fc.option(anyCondition),
    });
  return fc.tuple(...asides.map(([first = '']) => detour(first)));
}

function phrasesOf(used: readonly Act[], { languages }: Frame): fc.Arbitrary<Phrase[]> {
  const plain = used.map((act) =>
    fc.record<Phrase>({
      key: fc.constant(`${act}.plain`),
      act: fc.constant(act),
      pattern: fc.constant(null),
      where: fc.constant(null),
      say: wordsOf(languages, plainText),
    }),
  );
  const others = fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      pattern: fc.option(fc.constantFrom(...contactPatterns)),
      where: fc.constantFrom(null, 'phone' as const, 'counter' as const),
      say: wordsOf(languages),
    }),
    { maxLength: 5 },
  );
  return fc
    .tuple(fc.tuple(...plain), others)
    .map(([needed, more]) =>
      needed.concat(more.map((phrase, i) => Object.assign(phrase, { key: `other.${i}` }))),
    );
}

const row = fc
  .array(fc.constantFrom<Measure>(...measures), { maxLength: 4 })
  .map((before): Measure[] => before.concat('end'));

/** Playbooks without a fault, of every shape that the format allows. */
export const soundPlaybook: fc.Arbitrary<Playbook> = frame.chain((given) =>
  stepsOf(given).chain((steps) => {
    const words = wordsOf(given.languages);
    return fc.record({
      format: fc.constant(playbookFormat),
      key: fc.constant('made'),
      version: fc.integer({ min: 1, max: 99 }),
      languages: fc.constant(given.languages),
      title: words,
      summary: words,
      channels: fc.subarray([...channels], { minLength: 1 }),
      kinds: fc.constant(['complaint' as const]),
      start: fc.constant(given.course[0] ?? ''),
      prepare: fc.array(words, { maxLength: 2 }),
      steps: fc.constant(steps),
      detours: detoursOf(given),
      phrases: phrasesOf([...new Set(steps.map(({ act }) => act))], given),
      policy: fc.record({ insult: row, obscenity: row, threat: row }),
      review: fc.array(fc.record({ question: words, mistake: words }), { maxLength: 2 }),
    });
  }),
);
