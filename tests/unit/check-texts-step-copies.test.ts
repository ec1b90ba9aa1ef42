import { expect, test } from 'vitest';
import type { Playbook, PlaybookStep } from '#contract/playbook.ts';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';
import { stepCopyFindings } from '../../build/checks/texts/step-copies.ts';

const [shipped] = shippedPlaybooks;
if (!shipped) throw new Error('nothing is shipped');
const course = shipped.steps.filter(({ key }) => ['open', 'listen', 'sayBack'].includes(key));
const sound: Playbook = { ...shipped, steps: course, detours: [] };

const said = { pl: 'Kto jeszcze o tym wie?', ru: 'Кто ещё об этом знает?', en: 'Who else knows?' };

/** The playbook with these parts of a step put in place of its own. */
function withStep(key: string, parts: Partial<PlaybookStep>, among = sound): Playbook {
  const steps = among.steps.map((step) => (step.key === key ? { ...step, ...parts } : step));
  return { ...among, steps };
}

const keysOf = (playbooks: readonly Playbook[]) =>
  stepCopyFindings(playbooks).map(({ key, language }) => `${key} ${language}`);

test('nothing is found where each text is its own', () => {
  expect(stepCopyFindings([sound])).toEqual([]);
});

test('a text that two steps have written each for itself is found in every language', () => {
  const twice = withStep('listen', { questions: [{ ...said }] }, withStep('open', { now: said }));
  expect(stepCopyFindings([twice])).toEqual(
    (['pl', 'ru', 'en'] as const).map((language) => ({
      key: 'complaint-phone: steps.listen.questions.0',
      language,
      reason: '100 % alike to complaint-phone: steps.open.now',
    })),
  );
});

test('a text that steps share is one text', () => {
  const shared = withStep('listen', { questions: [said] }, withStep('open', { now: said }));
  expect(stepCopyFindings([shared])).toEqual([]);
});

test('what to prepare and what to ask oneself afterwards are compared too', () => {
  const review = [{ question: { ...said }, mistake: { pl: 'Nikt.', ru: 'Никто.', en: 'Nobody.' } }];
  expect(keysOf([{ ...sound, prepare: [said], review }])).toEqual([
    'complaint-phone: review.0.question pl',
    'complaint-phone: review.0.question ru',
    'complaint-phone: review.0.question en',
  ]);
});

test('a question is not a phrase of the same act; of another act it may be', () => {
  const phrase = { key: 'own.1', act: 'listen' as const, pattern: null, where: null, say: said };
  const asked = withStep('listen', { questions: [{ ...said }] });
  expect(keysOf([{ ...asked, phrases: [phrase] }])).toHaveLength(3);
  expect(keysOf([{ ...asked, phrases: [{ ...phrase, act: 'own' }] }])).toEqual([]);
});

test('what happens at two steps has one name, but the ways of one step have each their own', () => {
  const way = (to: string) => ({ to, label: { ...said }, when: null });
  const apart = withStep(
    'listen',
    { next: [way('sayBack')] },
    withStep('open', { next: [way('listen')] }),
  );
  expect(stepCopyFindings([apart])).toEqual([]);
  expect(keysOf([withStep('listen', { next: [way('sayBack'), way('listen')] })])).toHaveLength(3);
});

test('a way may be called after a step, but no other step', () => {
  const label = { to: 'listen', label: { ...said }, when: null };
  const named = withStep('listen', { title: said }, withStep('open', { next: [label] }));
  expect(stepCopyFindings([named])).toEqual([]);
  expect(keysOf([withStep('sayBack', { title: { ...said } }, named)])).toHaveLength(3);
});

test('what several playbooks share is told once', () => {
  const twice = withStep('listen', { questions: [{ ...said }] }, withStep('open', { now: said }));
  expect(stepCopyFindings([twice, { ...twice, key: 'other' }])).toHaveLength(3);
});
