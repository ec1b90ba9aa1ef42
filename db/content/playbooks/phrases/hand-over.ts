import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('handOver');

export const handOver: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Tu potrzebna jest decyzja kierownika. Najpierw wszystko przekażę.',
    ru: 'Здесь решает руководитель. Сначала всё ему расскажу.',
    en: 'This needs the manager to decide. I’ll explain it all first.',
  }),
  everywhere(2, {
    pl: 'Nie trzeba będzie opowiadać tego drugi raz.',
    ru: 'Рассказывать заново не придётся.',
    en: 'You won’t have to tell it all again.',
  }),
  everywhere(3, {
    pl: {
      f: 'Poproszę do nas kierownika, a ja zostaję z Panią.',
      m: 'Poproszę do nas kierownika, a ja zostaję z Panem.',
      other: 'Poproszę do nas kierownika, a ja zostaję przy sprawie.',
    },
    ru: 'Приглашаю руководителя, но и я остаюсь.',
    en: 'I’m asking the manager to join us, and I’m staying too.',
  }),
  everywhere(4, {
    pl: 'To więcej, niż wolno mi zdecydować, więc zapytam.',
    ru: 'Это выше моих полномочий, поэтому спрошу.',
    en: 'That’s beyond what I can decide, so I’m asking someone who can.',
  }),
  phone(1, {
    pl: 'Zaraz łączę, tylko krótko opowiem, o co chodzi.',
    ru: 'Сейчас соединю, только коротко объясню, в чём дело.',
    en: 'I’ll put you through, once I’ve told them what it’s about.',
  }),
  phone(2, {
    pl: {
      f: 'Gdyby nas rozłączyło, oddzwonię do Pani.',
      m: 'Gdyby nas rozłączyło, oddzwonię do Pana.',
      other: 'Gdyby nas rozłączyło, od razu oddzwonię.',
    },
    ru: 'Если разъединит, перезвоню Вам.',
    en: 'If we get cut off, I’ll ring you back.',
  }),
  counter(1, {
    pl: 'Oto osoba, która może o tym zdecydować. Zostaję obok.',
    ru: 'Вот кто может это решить. Остаюсь рядом.',
    en: 'Here’s the person who can decide. I’m staying with you.',
  }),
  counter(2, {
    pl: 'Idę po kierownika. Wrócimy tu razem.',
    ru: 'Схожу за руководителем. Вернёмся вместе.',
    en: 'I’m fetching the manager. We’ll come back together.',
  }),
  to('demanding', 1, {
    pl: 'Na wyjątek potrzebna jest zgoda kierownika. Pytam teraz.',
    ru: 'На исключение нужно согласие руководителя. Спрошу сейчас.',
    en: 'An exception needs the manager’s say. I’m asking now.',
  }),
  to('demanding', 2, {
    pl: 'Kierownik dostanie pełny opis, razem z tą prośbą.',
    ru: 'Руководитель получит полное описание вместе с просьбой.',
    en: 'The manager gets the full story, your request included.',
  }),
  to('demanding', 3, {
    pl: 'Zdecyduje ktoś inny, ale odpowiedź będzie ode mnie.',
    ru: 'Решит другой человек, но ответ придёт от меня.',
    en: 'Someone else decides, but you’ll hear the answer from me.',
  }),
];
