import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '#contract/playbook.ts';
import {
  likeness,
  limit,
  nearCopies,
  nearCopyFindings,
  sameSentences,
} from '../../build/checks/texts/near-copies.ts';

describe('near-copies', () => {
  test.each([
    ['Już sprawdzam, proszę chwilę zaczekać.', 'Już sprawdzam, proszę chwilkę poczekać.'],
    ['Proszę mówić, słucham.', 'Proszę mówić dalej, słucham.'],
    ['Proszę chwilę zaczekać, już sprawdzam.', 'Już sprawdzam, proszę zaczekać chwilę.'],
    ['Rozumiem, że to kłopot.', 'Rozumiem, {address}, że to kłopot.'],
    ['Sprawdzam to od razu.', 'Sprawdzę to od razu.'],
    ['Я Вас слушаю, рассказывайте всё.', 'Я слушаю Вас, рассказывайте все.'],
    ['Давайте разберёмся вместе по порядку.', 'Давайте вместе разберёмся, по порядку.'],
    ['Thank you for telling us straight.', 'Thank you for telling us straight away.'],
    ['I can offer you two things today.', 'I can offer you three things today.'],
    ['So that I have it right: when was it?', 'So I have that right: when was it?'],
    ['Tak.', 'TAK'],
  ])('%s | %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(limit);
  });

  test.each([
    ['W czym mogę pomóc?', 'Jak mogę pomóc?'],
    ['Proszę mówić, słucham.', 'Proszę pokazać, gdzie to się stało.'],
    ['Rozumiem, że to kłopot.', 'Rozumiem. I co było potem?'],
    ['Zaraz wracam z odpowiedzią.', 'Odpowiedź mam za minutę.'],
    ['Понимаю, это неприятно.', 'Понимаю. А что было потом?'],
    ['Я перезвоню Вам до шести.', 'Я запишу всё по порядку.'],
    ['Thank you for telling us straight.', 'Thank you for your time.'],
    ['I can offer you two things.', 'Would either of these two suit you?'],
    ['Let me check that for you.', 'Let me read it back to you.'],
    ['Tak.', 'Nie.'],
  ])('not: %s | %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThanOrEqual(limit);
  });

  const text = fc
    .array(fc.constantFrom('ale', 'już', 'proszę', 'mówić', 'чек', 'ещё', 'what', '{me}'), {
      maxLength: 9,
    })
    .map((words) => `Tak ${words.join(' ')}`);

  test('is the same both ways, between nothing and all, and all with itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const alike = likeness(one, other);
        expect(likeness(other, one)).toBe(alike);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });

  const phrase = (key: string, say: Phrase['say']): Phrase => ({
    key,
    act: 'listen',
    pattern: null,
    where: null,
    say,
  });
  const phrases = [
    phrase('a', {
      pl: { f: 'Słucham Panią uważnie.', m: 'Słucham Pana uważnie.', other: 'Słucham uważnie.' },
      en: 'Go on.',
    }),
    phrase('b', { pl: 'Uważnie słucham.', en: 'What happened then?' }),
    phrase('c', { pl: 'Co było dalej?', en: 'Go on, then.' }),
  ];

  test('none is overlooked among many', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const both = [phrase('one', { pl: one }), phrase('other', { pl: other })];
        expect(nearCopies(both, 'pl')).toHaveLength(likeness(one, other) > limit ? 1 : 0);
      }),
    );
  });

  test('each variant is compared, but not with those of its own phrase', () => {
    expect(nearCopies(phrases, 'pl').map(({ keys }) => keys)).toEqual([['a', 'b']]);
    expect(nearCopies(phrases.slice(0, 1), 'pl')).toEqual([]);
    expect(nearCopies(phrases, 'ru')).toEqual([]);
  });

  test('are told with their language', () => {
    expect(nearCopyFindings(phrases, ['pl', 'en'])).toEqual([
      { key: 'b', language: 'pl', reason: '75 % alike to a' },
      { key: 'c', language: 'en', reason: '75 % alike to a' },
    ]);
  });

  test('a whole sentence of three words stands in one phrase only; “Thank you” is none', () => {
    const said = [
      phrase('a', { en: 'Thank you. The rest can wait until the parts are here.' }),
      phrase('b', { en: 'Show me what is wrong with it. The rest can wait. Thank you.' }),
      phrase('c', { en: 'Let us agree the first step alone. The rest can wait!' }),
      phrase('d', { en: { f: 'It is yours, madam.', m: 'It is yours, sir.', other: 'It is.' } }),
    ];
    expect(sameSentences(said, ['pl', 'en'])).toEqual([
      { key: 'c', language: 'en', reason: '“the rest can wait” stands in b too' },
    ]);
  });
});
