import { describe, expect, test } from 'vitest';
import type { Playbook } from '#contract/playbook.ts';
import { table } from '../../build/checks/texts/counts.ts';
import { findingsIn } from '../../build/checks/texts/findings.ts';
import { faultsOfForm } from '../../build/checks/texts/form.ts';
import { spellingOf } from '../../build/checks/texts/spelling.ts';
import { type Content, type Text, textsOf } from '../../build/checks/texts/texts.ts';
import { missingYo } from '../../build/checks/texts/yo.ts';

const faults = (language: Text['language'], text: string, use: Text['use'] = 'phrase') =>
  faultsOfForm({ key: 'x', language, variant: null, use, text });

describe('how a text is written', () => {
  test.each([
    ['pl', 'Słucham {name}.', 'unknown placeholder: “{name}”'],
    ['pl', 'Tak, {address} słucham.', 'address inside a sentence: “{address}”'],
    ['pl', 'Słucham!', 'exclamation mark: “!”'],
    ['ru', 'Слушаю  Вас.', 'double or outer space: “  ”'],
    ['en', ' Go on.', 'double or outer space: “ ”'],
    ['en', 'Go on .', 'space before a sign: “ .”'],
    ['en', 'Go on — and on — and on.', 'two dashes: “—”'],
    ['en', 'Go on', 'no end: “Go on”'],
    ['ru', 'Еще раз.', 'е for ё: “еще”'],
    ['ru', 'О чем речь?', 'е for ё: “О чем”'],
    ['pl', 'To jest "nowe".', 'mark of another kind: “"”, “"”'],
    ['pl', 'To jest „nowe“.', 'mark of another kind: “„”, ““”'],
    ['pl', 'To jest «nowe».', 'mark of another kind: “«”, “»”'],
    ['ru', 'Это „новое“.', 'mark of another kind: “„”, ““”'],
    ['en', 'It is „new”.', 'mark of another kind: “„”'],
    ['en', "It's here.", "mark of another kind: “'”"],
    ['ru', 'Слушaю Вас.', 'letters of another script: “Слушaю”'],
    ['pl', 'Zawsze pomagamy.', 'not to be said: “Zawsze”'],
    ['ru', 'Это никогда не ломается.', 'not to be said: “никогда”'],
    ['en', 'It never breaks.', 'not to be said: “never”'],
  ] as const)('%s: %s', (language, text, fault) => {
    expect(faults(language, text)).toEqual([fault]);
  });

  test.each([
    ['pl', 'Mówię „nie”, bo tak jest uczciwie.'],
    ['pl', '{address}, już sprawdzam. Słucham, {address}.'],
    ['pl', '{product}: zgadza się?'],
    ['ru', 'Это «новое» – и всё.'],
    ['ru', 'Всё ещё жду, о чём речь?'],
    ['en', 'It’s “new”, isn’t it?'],
    ['en', 'I call back at {time}…'],
  ] as const)('%s, none: %s', (language, text) => {
    expect(faults(language, text)).toEqual([]);
  });

  test('what should rather not be said may be loud and promise too much', () => {
    expect(faults('pl', 'Nigdy tak nie było! Proszę nie krzyczeć', 'rather')).toEqual([]);
  });
});

describe('ё', () => {
  test.each([
    ['Мы вернем деньги, это надежно.', ['вернем', 'надежно']],
    ['Чёрный или черный?', ['черный']],
    ['Товар возвращен, все равно жаль.', ['возвращен', 'все равно']],
    ['Придем вовремя; нее нет.', ['придем', 'нее']],
  ])('%s', (text, words) => {
    expect(missingYo(text)).toEqual(words);
  });

  test.each([
    'Все здесь.',
    'Он узнает и признает.',
    'Берет на голове.',
    'Легко и тепло.',
    'Мы вернём.',
  ])('none: %s', (text) => {
    expect(missingYo(text)).toEqual([]);
  });
});

const text = (language: Text['language'], words: string): Text => ({
  key: 'x',
  language,
  variant: null,
  use: 'phrase',
  text: words,
});

test('spelling is looked at in each language, where hunspell is there', () => {
  const { findings, left } = spellingOf([
    text('pl', 'Proszę pokazać paragon, {address}.'),
    text('pl', 'Prosze o paragon.'),
    text('ru', 'Что-то не так? Всё-таки проверю.'),
    text('ru', 'Проверяю наличее.'),
    text('en', 'I’m sorry about the colour, it’s {product}.'),
    text('en', 'The color is diferent.'),
  ]);
  const expected = [
    ['pl', 'spelling: “Prosze”'],
    ['ru', 'spelling: “наличее”'],
    ['en', 'spelling: “color”, “diferent”'],
  ].filter(([language]) => !left.some((missing) => missing === language));
  expect(findings.map(({ language, reason }) => [language, reason])).toEqual(expected);
});

test('a table keeps its columns', () => {
  expect(table([['', 'act', 'all'], ['one', 'a', 10], ['three', 'b', 0], ['two in all']])).toBe(
    '       act  all\none    a     10\nthree  b      ·\ntwo in all',
  );
});

describe('the content as a whole', () => {
  const say = { pl: 'Słucham.', ru: 'Слушаю.', en: 'Go on.' };
  const step: Playbook['steps'][number] = {
    key: 'first',
    act: 'listen',
    title: say,
    purpose: { pl: 'Po co.', ru: 'Зачем.', en: 'Why.' },
    now: { pl: 'Teraz.', ru: 'Сейчас.', en: 'Now.' },
    rather: [{ pl: 'Szybciej!', ru: 'Быстрее!', en: 'Faster!' }],
    questions: [{ pl: 'Kiedy?', ru: 'Когда?', en: 'When?' }],
    mark: 'advised',
    seconds: null,
    entries: [],
    next: [{ to: '@end', label: say, when: null }],
  };
  const phrases: Content['phrases'] = [
    { key: 'listen.1', act: 'listen', pattern: null, where: null, say },
  ];
  const made: Content = {
    playbooks: [
      {
        format: 1,
        key: 'one',
        version: 1,
        languages: ['pl', 'ru', 'en'],
        title: say,
        summary: say,
        channels: ['phone'],
        kinds: ['complaint'],
        start: 'first',
        prepare: [],
        steps: [step],
        detours: [],
        phrases: [...phrases],
        policy: { insult: ['end'], obscenity: ['end'], threat: ['end'] },
        review: [],
      },
    ],
    phrases,
  };

  test('is sound', () => {
    expect(findingsIn(made)).toEqual([]);
  });

  test('what is used more than once is looked at once', () => {
    const uses = textsOf(made).filter(({ language }) => language === 'en');
    expect(uses.map(({ use, text: words }) => [use, words])).toEqual([
      ['phrase', 'Go on.'],
      ['guide', 'Why.'],
      ['guide', 'Now.'],
      ['rather', 'Faster!'],
      ['question', 'When?'],
    ]);
  });

  test('faults of the structure, of texts and of the whole are told', () => {
    const [playbook] = made.playbooks;
    if (playbook === undefined) throw new Error('nothing was made');
    const [phrase] = phrases;
    if (phrase === undefined) throw new Error('nothing can be said');
    const spoiltPhrases = [{ ...phrase, say: { ...say, en: 'Go, {me}!' } }];
    const spoilt: Content = {
      playbooks: [{ ...playbook, start: 'second', version: 0, phrases: spoiltPhrases }],
      phrases: spoiltPhrases,
    };
    expect(findingsIn(spoilt).map(({ key, reason }) => `${key} · ${reason}`)).toEqual([
      expect.stringContaining('one: version · '),
      'one: start · unknownStep second',
      'one: steps.first · unreachable first',
      'one: steps.first · actWithoutPhrase listen',
      'listen.1 · exclamation mark: “!”',
      'listen · 1 of 1 phrases have a placeholder, at most every fourth may',
    ]);
  });
});
