import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('hold');

export const hold: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zajrzę w dokumenty. Czy mogę prosić o chwilę?',
    ru: 'Загляну в документы. Подождёте минуту?',
    en: 'I need to look in the papers. May I have a moment?',
  }),
  everywhere(2, {
    pl: 'Sprawdzenie potrwa {minutes} min. Zaczekać czy oddzwonić?',
    ru: 'Проверка займёт {minutes} мин. Подождёте или перезвонить?',
    en: 'It’ll take {minutes} min to check. Will you wait, or shall I ring?',
  }),
  everywhere(3, {
    pl: 'Pytam magazyn i wracam z konkretem.',
    ru: 'Спрошу на складе и вернусь с ответом.',
    en: 'I’ll ask the stockroom and come back with something definite.',
  }),
  everywhere(4, {
    pl: 'Odezwę się za minutę, nawet bez gotowej odpowiedzi.',
    ru: 'Через минуту отзовусь, пусть даже без ответа.',
    en: 'You’ll hear me again in a minute, even if I’ve found nothing.',
  }),
  phone(1, {
    pl: 'W słuchawce zrobi się cicho, ale jestem.',
    ru: 'В трубке станет тихо, но я здесь.',
    en: 'The line will go quiet, but I’m here.',
  }),
  counter(1, {
    pl: 'Tu jest krzesło, a ja skoczę na zaplecze.',
    ru: 'Вот стул, а я сбегаю в подсобку.',
    en: 'There’s a chair here while I pop to the back.',
  }),
];
