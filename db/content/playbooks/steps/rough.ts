import { end, type PlaybookStep } from '#contract/playbook.ts';
import { thank } from './closing.ts';
import { calmDown } from './easing.ts';
import { request, warn } from './limits.ts';
import { open } from './opening.ts';
import { clarify, offer } from './solving.ts';
import { otherwise, step } from './step.ts';

// A call that begins with abuse: the limits are its course, and the matter is the way out of it.

const toMatter = { pl: 'Mówi o sprawie', ru: 'Говорит по делу', en: 'On to the matter' };
/** One warning is enough: after it the next abuse ends the talk. */
const whenAgain: PlaybookStep['next'] = [
  {
    to: 'endCall',
    label: {
      pl: 'Znowu, mimo ostrzeżenia',
      ru: 'Снова, после предупреждения',
      en: 'Again, despite the warning',
    },
    when: { fact: 'warnings', atLeast: 1 },
  },
  {
    to: 'warn',
    label: { pl: 'Zaczyna się od nowa', ru: 'Всё начинается снова', en: 'It starts again' },
    when: null,
  },
];

const openCool = otherwise(open, {
  purpose: {
    pl: 'Te słowa trafiają w słuchawkę, nie w człowieka. Spokój zostaje po tej stronie.',
    ru: 'Эти слова летят в трубку, а не в вас. Спокойствие остаётся с вами.',
    en: 'These words hit the telephone, not you. The calm stays on this side.',
  },
  now: {
    pl: 'Zrobić wydech, usiąść prosto, mówić równo. Odpowiadać krótko i tylko o sprawie.',
    ru: 'Выдохните, сядьте прямо, говорите ровно. Отвечайте коротко и только по делу.',
    en: 'Breathe out, sit up, keep your voice even. Answer briefly, and only about the matter.',
  },
  rather: [
    { pl: 'A co to ma znaczyć?', ru: 'Это ещё что такое?', en: 'What’s that supposed to mean?' },
    {
      pl: 'Tak się do mnie nie mówi.',
      ru: 'Со мной так не разговаривают.',
      en: 'You don’t talk to me like that.',
    },
    {
      pl: 'Trzeba było lepiej czytać umowę.',
      ru: 'Надо было лучше читать договор.',
      en: 'You should have read the terms.',
    },
  ],
  questions: [
    { pl: 'Czego dotyczy sprawa?', ru: 'О чём идёт речь?', en: 'What is this about?' },
    { pl: 'Z kim mam przyjemność?', ru: 'С кем я говорю?', en: 'Who am I speaking to?' },
  ],
  next: [
    {
      to: 'request',
      label: { pl: 'Padają wulgaryzmy', ru: 'Звучит брань', en: 'Swearing' },
      when: null,
    },
    {
      to: 'warn',
      label: { pl: 'Padają obelgi', ru: 'Звучат оскорбления', en: 'Insults' },
      when: null,
    },
    { to: 'matter', label: toMatter, when: null },
  ],
});

const nameLimit = otherwise(request, {
  title: { pl: 'Nazwać granicę', ru: 'Назвать границу', en: 'Name the limit' },
  now: {
    pl: 'Powiedzieć, że pomoc jest możliwa bez takich słów. Krótko, bez oceniania, i zapytać o sprawę.',
    ru: 'Скажите, что поможете, если таких слов не будет. Коротко, без оценок, и спросите о деле.',
    en: 'Say that you will help, without such words. Briefly, without judging, then ask about the matter.',
  },
  next: [
    { to: 'matter', label: toMatter, when: null },
    {
      to: 'requestAgain',
      label: { pl: 'Dalej przeklina', ru: 'Брань продолжается', en: 'The swearing goes on' },
      when: null,
    },
    {
      to: 'warn',
      label: { pl: 'Teraz obelgi', ru: 'Теперь оскорбления', en: 'Now insults' },
      when: null,
    },
  ],
});

const requestAgain = step({
  key: 'requestAgain',
  act: 'request',
  title: { pl: 'Poprosić ponownie', ru: 'Попросить ещё раз', en: 'Ask once more' },
  purpose: {
    pl: 'Druga prośba jest uczciwa: wiadomo, co będzie dalej.',
    ru: 'Вторая просьба честна: ясно, что будет дальше.',
    en: 'A second request is fair: it is clear what will follow.',
  },
  now: {
    pl: 'Powtórzyć prośbę tymi samymi słowami, jeszcze wolniej. Dodać, że potem będzie ostrzeżenie.',
    ru: 'Повторите просьбу теми же словами, ещё медленнее. Добавьте, что следующим будет предупреждение.',
    en: 'Repeat the request in the same words, slower still. Add that a warning comes next.',
  },
  rather: [
    {
      pl: 'Ile razy mam to powtarzać?',
      ru: 'Сколько раз повторять?',
      en: 'How often do I have to say it?',
    },
    {
      pl: 'W domu też się tak mówi?',
      ru: 'Дома Вы тоже так разговариваете?',
      en: 'Do you talk like that at home?',
    },
  ],
  questions: [],
  seconds: 20,
  entries: [],
  next: [
    { to: 'matter', label: toMatter, when: null },
    {
      to: 'warn',
      label: { pl: 'Bez zmian', ru: 'Без перемен', en: 'Nothing changes' },
      when: null,
    },
  ],
});

const warnOnCourse = otherwise(warn, {
  next: [
    { to: 'matter', label: toMatter, when: null },
    ...warn.next.filter(({ to }) => to === 'endCall'),
  ],
});

const matter = step({
  key: 'matter',
  act: 'clarify',
  title: { pl: 'Wrócić do sprawy', ru: 'Вернуться к делу', en: 'Back to business' },
  purpose: {
    pl: 'Kto zmienia ton, dostaje zwykłą, rzeczową rozmowę. Bez wypominania.',
    ru: 'Кто сменил тон, получает обычный деловой разговор. Без упрёков.',
    en: 'A calmer tone gets an ordinary, factual talk. Nothing is held against anybody.',
  },
  now: {
    pl: 'Podziękować krótko za spokojniejszy ton. Potem pytać o jedną rzecz naraz.',
    ru: 'Коротко поблагодарите за более спокойный тон. Потом спрашивайте об одном за раз.',
    en: 'Thank them briefly for the calmer tone. Then ask one thing at a time.',
  },
  rather: [
    {
      pl: 'No proszę, jednak można normalnie.',
      ru: 'Ну вот, можете же по-человечески.',
      en: 'There, you can be civil after all.',
    },
    {
      pl: 'Najpierw poproszę o przeprosiny.',
      ru: 'Сначала извинитесь.',
      en: 'I’d like an apology first.',
    },
  ],
  questions: clarify.questions.slice(0, 4),
  seconds: 120,
  entries: ['kind', 'product', 'demand'],
  next: [
    {
      to: 'offer',
      label: { pl: 'Wiadomo, o co chodzi', ru: 'Ясно, в чём дело', en: 'The facts are clear' },
      when: null,
    },
    ...whenAgain,
  ],
});

const offerCool = otherwise(offer, {
  now: {
    pl: 'Podać dwie możliwości z terminem, krótko i rzeczowo. Tylko takie, których da się dotrzymać.',
    ru: 'Назовите два варианта со сроком, коротко и по делу. Только те, что получится выполнить.',
    en: 'Name two options with a date, short and factual. Only those that we can keep.',
  },
  next: [...offer.next, ...whenAgain],
});

const thankCool = otherwise(thank, {
  now: {
    pl: 'Podziękować za rozmowę i pożegnać się jak z każdym. Potem nastrój.',
    ru: 'Поблагодарите за разговор и попрощайтесь как с любым другим. Потом настроение.',
    en: 'Thank them for the talk and part as with anybody else. Then the mood.',
  },
  rather: [
    {
      pl: 'Następnym razem proszę od razu grzeczniej.',
      ru: 'В следующий раз сразу повежливее.',
      en: 'Be nicer from the start next time.',
    },
    ...thank.rather.slice(1),
  ],
  entries: ['moodEnd'],
  next: [
    {
      to: 'afterwards',
      label: { pl: 'Po pożegnaniu', ru: 'Попрощались', en: 'Goodbye is said' },
      when: null,
    },
    {
      to: end,
      label: { pl: 'Nie było obelg', ru: 'Оскорблений не было', en: 'There was no abuse' },
      when: null,
    },
  ],
});

const calmDownOnPhone = otherwise(calmDown, {
  next: [
    ...calmDown.next.slice(0, 1),
    {
      to: 'callBack',
      label: {
        pl: 'Lepiej o innej porze',
        ru: 'Лучше в другое время',
        en: 'Better at another time',
      },
      when: null,
    },
  ],
});

export const whenRough = {
  open: openCool,
  request: nameLimit,
  requestAgain,
  warn: warnOnCourse,
  matter,
  offer: offerCool,
  thank: thankCool,
  calmDown: calmDownOnPhone,
};
