import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, counter } = phrasesFor('moveAside');

export const moveAside: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Głośno tutaj. Znajdę spokojniejszy kąt.',
    ru: 'Шумно здесь. Найду уголок потише.',
    en: 'It’s noisy here. Let me find a quieter corner.',
  }),
  everywhere(2, {
    pl: 'Nie chcę niczego przegapić, więc odejdźmy od kasy.',
    ru: 'Чтобы ничего не пропустить, отойду от кассы.',
    en: 'I don’t want to miss anything, so I’m moving away from the till.',
  }),
  counter(1, {
    pl: 'Zapraszam krok dalej, będzie swobodniej rozmawiać.',
    ru: 'Давайте отойдём в сторонку, там свободнее.',
    en: 'Shall we step over here? It’s easier to talk.',
  }),
  counter(2, {
    pl: {
      f: 'Kasę ktoś przejmie, a ja jestem dla Pani.',
      m: 'Kasę ktoś przejmie, a ja jestem dla Pana.',
      other: 'Kasę ktoś przejmie, a ja zostaję tutaj.',
    },
    ru: 'На кассе подменят, а я с Вами.',
    en: 'Someone will mind the till, so I’m all yours.',
  }),
  counter(3, {
    pl: 'Przy kolejce trudno się skupić. Usiądziemy na chwilę?',
    ru: 'В очереди трудно сосредоточиться. Присядем?',
    en: 'It’s hard to think in a queue. Shall we sit down?',
  }),
  counter(4, {
    pl: 'Proszę za mną, tam jest lepsze światło.',
    ru: 'Пойдёмте со мной, там свет лучше.',
    en: 'Come with me, the light’s better over there.',
  }),
];
