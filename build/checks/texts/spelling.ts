import { spawnSync } from 'node:child_process';
import { type PlaybookLanguage, playbookLanguages } from '#contract/playbook.ts';
import type { Finding, Text } from './texts.ts';
import { wordsFrom } from './word-lists.ts';

const dictionaries: Record<PlaybookLanguage, string> = { pl: 'pl_PL', ru: 'ru_RU', en: 'en_GB' };

/** Those that hunspell does not know; null where it, or the dictionary, cannot be had. */
function unknownTo(language: PlaybookLanguage, words: readonly string[]): Set<string> | null {
  const args = ['-d', dictionaries[language], '-i', 'utf-8', '-l'];
  const { status, stdout } = spawnSync('hunspell', args, {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? new Set(stdout.split('\n').filter((word) => word !== '')) : null;
}

export interface Spelling {
  findings: Finding[];
  /** Languages that could not be looked at. */
  left: PlaybookLanguage[];
}

export function spellingOf(texts: readonly Text[]): Spelling {
  const findings: Finding[] = [];
  const left: PlaybookLanguage[] = [];
  for (const language of playbookLanguages) {
    const own = new Set(wordsFrom(language));
    const ours = texts.filter((text) => text.language === language);
    const unknown = unknownTo(language, [...new Set(ours.flatMap(({ text }) => spelt(text)))]);
    if (unknown === null) {
      left.push(language);
      continue;
    }
    for (const { key, text } of ours) {
      const wrong = spelt(text).filter((word) => unknown.has(word) && !own.has(word.toLowerCase()));
      if (wrong.length === 0) continue;
      const words = [...new Set(wrong)].map((word) => `“${word}”`).join(', ');
      findings.push({ key, language, reason: `spelling: ${words}` });
    }
  }
  return { findings, left };
}

/** The words as they are written: names keep their capital. */
function spelt(text: string): string[] {
  const bare = text
    .replaceAll(/\{[^{}]*\}/gu, ' ')
    .replaceAll('’', "'")
    .normalize('NFC');
  return bare.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}
