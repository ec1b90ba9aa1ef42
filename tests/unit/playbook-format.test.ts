import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactPatterns } from '#contract/observations.ts';
import {
  acts,
  condition,
  entries,
  phrase,
  placeholders,
  playbook,
  playbookStep,
} from '#contract/playbook.ts';

// What a shop reads before it writes a playbook of its own has to be true.

const page = readFileSync('docs/playbook-format.md', 'utf8');

/** The words that stand as code in the first column of the tables under a heading. */
function tableUnder(heading: string): string[] {
  const [, after = ''] = page.split(new RegExp(`^#+ ${heading}$`, 'mu'));
  const [section = ''] = after.split(/^#+ /mu);
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .slice(1)
    .flatMap((line) => (line.split('|')[1] ?? '').match(/(?<=`)[^`|, ]+(?=`)/gu) ?? []);
}

const facts = condition.options.map((option) => option.shape.fact.value);

describe('every word is explained, and no other', () => {
  test.each([
    ['The playbook', Object.keys(playbook.shape)],
    ['A step', Object.keys(playbookStep.shape)],
    ['A detour', Object.keys(playbook.shape.detours.element.shape)],
    ['A phrase', Object.keys(phrase.shape)],
    ['Conditions', facts],
    ['Acts', acts],
    ['Entries', entries],
    ['Placeholders', placeholders.map((name) => `{${name}}`)],
  ])('%s', (heading, words) => {
    expect(tableUnder(heading).toSorted()).toEqual([...words].toSorted());
  });
});

test('names every pattern', () => {
  for (const pattern of contactPatterns) expect(page).toContain(`\`${pattern}\``);
});

test('the example is a playbook', () => {
  const [, example = ''] = /```json\n(.+?)```/su.exec(page) ?? [];
  const read: unknown = JSON.parse(example);
  expect(playbook.parse(read)).toEqual(read);
});
