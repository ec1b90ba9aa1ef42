import { expect, test } from 'vitest';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';
import { shippedPhrases } from '#db/content/playbooks/phrases/index.ts';
import { findingsIn } from '../../build/checks/texts/findings.ts';
import { nearCopyFindings } from '../../build/checks/texts/near-copies.ts';

// Spelling takes a program that not every machine has: npm run check:texts.

test('what is shipped has nothing that would have to be written anew', () => {
  const content = { playbooks: shippedPlaybooks, phrases: shippedPhrases };
  expect(findingsIn(content)).toEqual([]);
});

test('the checks look at it: a step taken out, and a phrase said twice, are found', () => {
  const [first] = shippedPlaybooks;
  const [phrase] = shippedPhrases;
  if (!first || !phrase) throw new Error('nothing is shipped');
  const steps = first.steps.filter(({ key }) => key !== first.start);
  expect(findingsIn({ playbooks: [{ ...first, steps }], phrases: [] })).toContainEqual({
    key: `${first.key}: start`,
    language: null,
    reason: `unknownStep ${first.start}`,
  });
  expect(nearCopyFindings([phrase, { ...phrase, key: 'twice' }], ['pl'])).toEqual([
    { key: 'twice', language: 'pl', reason: `100 % alike to ${phrase.key}` },
  ]);
});
