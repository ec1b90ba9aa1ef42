import { playbookLanguages, type Words } from '#contract/playbook.ts';

/** What a playbook says to the reader: in their language, or in the first that it has. */
export function playbookText(words: Words, language: string): string {
  const own = playbookLanguages.find((one) => one === language);
  const wording = [own, ...playbookLanguages].map((one) => one && words[one]).find(Boolean) ?? '';
  return typeof wording === 'string' ? wording : wording.other;
}
