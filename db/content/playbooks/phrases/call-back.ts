import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('callBack');

export const callBack: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Oddzwonię o {time} z odpowiedzią.',
    ru: 'Перезвоню в {time} с ответом.',
    en: 'I’ll ring back at {time} with an answer.',
  }),
  everywhere(2, {
    pl: {
      f: 'O której najlepiej do Pani dzwonić?',
      m: 'O której najlepiej do Pana dzwonić?',
      other: 'Jaka pora na telefon jest najlepsza?',
    },
    ru: 'В какое время Вам лучше позвонить?',
    en: 'What’s the best time to ring you?',
  }),
  everywhere(3, {
    pl: 'Sprawdzę to porządnie i dam znać dzisiaj.',
    ru: 'Проверю как следует и сообщу сегодня.',
    en: 'I’ll check it properly and let you know today.',
  }),
  everywhere(4, {
    pl: 'Wolę zadzwonić z pewną odpowiedzią, niż zgadywać.',
    ru: 'Лучше позвоню с точным ответом, чем гадать.',
    en: 'Rather than guess, I’ll ring you with a firm answer.',
  }),
  everywhere(5, {
    pl: {
      f: 'Który numer jest dla Pani najwygodniejszy?',
      m: 'Który numer jest dla Pana najwygodniejszy?',
      other: 'Który numer jest najwygodniejszy?',
    },
    ru: 'Какой номер Вам удобнее?',
    en: 'Which number should I use?',
  }),
  phone(1, {
    pl: 'Rozłączmy się teraz, od razu zapytam dostawcę.',
    ru: 'Давайте пока закончим, сразу позвоню поставщику.',
    en: 'Let’s hang up for now, I’ll get straight on to the supplier.',
  }),
  counter(1, {
    pl: {
      f: 'Nie musi Pani tu czekać. Dam znać, gdy będzie wiadomo.',
      m: 'Nie musi Pan tu czekać. Dam znać, gdy będzie wiadomo.',
      other: 'Nie trzeba tu czekać. Dam znać, gdy będzie wiadomo.',
    },
    ru: 'Вам не нужно здесь ждать. Позвоню, когда прояснится.',
    en: 'No need to wait about. I’ll ring as soon as we know.',
  }),
  to('aggressive', 1, {
    pl: 'Godzina jest ustalona, dzwonimy my.',
    ru: 'Время назначено, позвоним мы.',
    en: 'The time is set. We’ll be the ones to ring.',
  }),
  to('aggressive', 2, {
    pl: 'Po południu będzie wiadomo więcej. Wtedy wracamy do rozmowy.',
    ru: 'После обеда станет известно больше. Тогда и продолжим.',
    en: 'We’ll know more this afternoon. Let’s talk again then.',
  }),
  to('aggressive', 3, {
    pl: 'Zbiorę wszystkie odpowiedzi, żeby wystarczył jeden telefon.',
    ru: 'Соберу все ответы, чтобы хватило одного звонка.',
    en: 'I’ll gather all the answers, so that one call will do.',
  }),
  to('undecided', 1, {
    pl: 'Najlepiej się z tym przespać. Zadzwonię jutro.',
    ru: 'Утро вечера мудренее. Позвоню завтра.',
    en: 'Sleep on it. I’ll give you a ring tomorrow.',
  }),
  to('undecided', 2, {
    pl: 'Zapytam tylko raz: tak czy nie. Bez namawiania.',
    ru: 'Спрошу один раз: да или нет. Без уговоров.',
    en: 'I’ll ask just once, yes or no, and no persuading.',
  }),
  to('undecided', 3, {
    pl: 'Ile czasu na namysł? Potem się odezwę.',
    ru: 'Сколько времени дать на раздумья? Тогда и позвоню.',
    en: 'How long would you like to think? I’ll ring then.',
  }),
];
