import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('hold');

export const hold: readonly Phrase[] = [
  everywhere(1, {
    pl: {
      f: 'Zajrzę do dokumentów. Czy mogę Panią prosić o chwilę?',
      m: 'Zajrzę do dokumentów. Czy mogę Pana prosić o chwilę?',
      other: 'Zajrzę do dokumentów. Czy można prosić o chwilę?',
    },
    ru: 'Загляну в документы. Подождёте минуту?',
    en: 'I need to look in the papers. Could you give me a moment?',
  }),
  everywhere(2, {
    pl: 'Sprawdzę to w {minutes} min. Czekamy czy oddzwonić?',
    ru: 'Проверка займёт {minutes} мин. Подождёте или перезвонить?',
    en: 'It’ll take {minutes} min to check. Will you wait, or shall I ring?',
  }),
  everywhere(3, {
    pl: 'Zapytam w magazynie i wracam z konkretem.',
    ru: 'Спрошу на складе и вернусь с ответом.',
    en: 'I’ll ask the stockroom and come back with something definite.',
  }),
  everywhere(4, {
    pl: 'Odezwę się za minutę, nawet jeśli jeszcze nic nie znajdę.',
    ru: 'Вернусь через минуту, даже если не найду.',
    en: 'I’ll be back within a minute, whether I’ve found it or not.',
  }),
  phone(1, {
    pl: 'W słuchawce zrobi się cicho, ale nie znikam.',
    ru: 'В трубке станет тихо, но я не пропаду.',
    en: 'The line will go quiet, but I haven’t gone.',
  }),
  phone(2, {
    pl: {
      f: 'Czy może Pani chwilę zaczekać na linii?',
      m: 'Czy może Pan chwilę zaczekać na linii?',
      other: 'Minuta czekania na linii, dobrze?',
    },
    ru: 'Побудете минутку на линии?',
    en: 'Could you hold the line for a moment?',
  }),
  counter(1, {
    pl: 'Proszę usiąść, a ja zajrzę na zaplecze.',
    ru: 'Вот стул, а я мигом на склад.',
    en: 'There’s a chair here while I pop to the back.',
  }),
  counter(2, {
    pl: 'Sprawdzę to przy drugim komputerze, proszę o chwilkę.',
    ru: 'Посмотрю за соседним компьютером, одну минутку.',
    en: 'I’ll look it up on the other computer, one moment.',
  }),
];
