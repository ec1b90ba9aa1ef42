import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, counter } = phrasesFor('moveAside');

export const moveAside: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Ależ tu głośno. Poszukam spokojniejszego miejsca.',
    ru: 'Шумно тут. Найду местечко потише.',
    en: 'It’s noisy here. Let me find a quieter corner.',
  }),
  everywhere(2, {
    pl: 'Żeby niczego nie przegapić, odejdźmy kawałek od kasy.',
    ru: 'Чтобы ничего не пропустить, отойдём от кассы.',
    en: 'I don’t want to miss a thing, so let’s get away from the till.',
  }),
  counter(1, {
    pl: 'Zapraszam kawałek dalej, tam swobodniej się rozmawia.',
    ru: 'Давайте отойдём в сторонку, там удобнее говорить.',
    en: 'Shall we step over here? It’s easier to talk.',
  }),
  counter(2, {
    pl: {
      f: 'Kasę przejmie ktoś inny, a ja zostaję z Panią.',
      m: 'Kasę przejmie ktoś inny, a ja zostaję z Panem.',
      other: 'Kasę przejmie ktoś inny, a ja zostaję tutaj.',
    },
    ru: 'На кассе меня подменят, я с Вами.',
    en: 'Someone will mind the till, so I’m all yours.',
  }),
  counter(3, {
    pl: 'W kolejce trudno się skupić. Usiądziemy na chwilę?',
    ru: 'В очереди трудно сосредоточиться. Присядем?',
    en: 'It’s hard to think in a queue. Shall we sit down?',
  }),
  counter(4, {
    pl: 'Proszę ze mną, tam jest lepsze światło.',
    ru: 'Пойдёмте со мной, там свет лучше.',
    en: 'Come with me, the light’s better over there.',
  }),
];
