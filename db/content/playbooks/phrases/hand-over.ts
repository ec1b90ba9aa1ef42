import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('handOver');

export const handOver: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Tu potrzebna jest decyzja kierownika. Opowiem, co już wiadomo.',
    ru: 'Здесь нужно решение руководителя. Расскажу, что уже известно.',
    en: 'This takes the manager’s decision. I’ll explain what we know so far.',
  }),
  everywhere(2, {
    pl: 'Drugi raz nie trzeba będzie tego opowiadać.',
    ru: 'Рассказывать заново не придётся.',
    en: 'You won’t have to tell it all again.',
  }),
  everywhere(3, {
    pl: {
      f: 'Proszę do nas kierownika, ale zostaję z Panią.',
      m: 'Proszę do nas kierownika, ale zostaję z Panem.',
      other: 'Proszę do nas kierownika, ale zostaję przy sprawie.',
    },
    ru: 'Зову руководителя, но дело остаётся за мной.',
    en: 'I’m bringing in the manager, but I’m staying with it.',
  }),
  everywhere(4, {
    pl: 'To przekracza moje uprawnienia, więc pytam wyżej.',
    ru: 'Это выше моих полномочий, поэтому спрошу.',
    en: 'That’s more than I may decide, so I’m asking someone who can.',
  }),
  phone(1, {
    pl: 'Łączę, a najpierw krótko wprowadzam w temat.',
    ru: 'Соединяю, но сначала коротко введу в курс.',
    en: 'I’ll put you through, after a quick word to brief them.',
  }),
  counter(1, {
    pl: 'Oto osoba, która może o tym zdecydować.',
    ru: 'Вот человек, который может это решить.',
    en: 'Here’s the person who can decide on that.',
  }),
  to('demanding', 1, {
    pl: 'Na wyjątek potrzebna jest zgoda kierownika. Pytam teraz.',
    ru: 'На исключение нужно согласие руководителя. Спрошу сейчас.',
    en: 'An exception needs the manager’s consent. I’m asking now.',
  }),
  to('demanding', 2, {
    pl: 'Pełny opis trafia wyżej, razem z tą prośbą.',
    ru: 'Полное описание уйдёт выше вместе с этой просьбой.',
    en: 'The full account goes upstairs, this request included.',
  }),
  to('demanding', 3, {
    pl: 'Decyzja zapadnie wyżej, ale odpowiedź będzie ode mnie.',
    ru: 'Решать будут выше, но ответ придёт от меня.',
    en: 'Someone else decides, but you’ll hear the answer from me.',
  }),
];
