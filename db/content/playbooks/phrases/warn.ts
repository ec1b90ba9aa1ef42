import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('warn');

export const warn: readonly Phrase[] = [
  everywhere(1, {
    pl: 'To jest ostrzeżenie. Przy następnej obeldze kończę rozmowę.',
    ru: 'Это предупреждение. При следующем оскорблении заканчиваю разговор.',
    en: 'This is a warning. One more insult and I end this conversation.',
  }),
  everywhere(2, {
    pl: 'Mówię to raz: albo spokojnie, albo na dziś koniec.',
    ru: 'Говорю один раз: либо спокойно, либо на сегодня всё.',
    en: 'I’ll say it once: either calmly, or that’s it for today.',
  }),
  everywhere(3, {
    pl: 'Proszę zmienić ton. Inaczej wrócimy do tego pisemnie.',
    ru: 'Прошу сменить тон. Иначе продолжим только в письмах.',
    en: 'Please change your tone. Otherwise we’ll go on in writing.',
  }),
  everywhere(4, {
    pl: 'Zapisuję ostrzeżenie. Drugiego nie będzie, wtedy przerywam.',
    ru: 'Записываю предупреждение. Второго не будет, тогда прерву.',
    en: 'I’m recording a warning. There won’t be a second, I’ll just stop.',
  }),
  phone(1, {
    pl: 'Jeśli to się powtórzy, odłożę słuchawkę.',
    ru: 'Если повторится, положу трубку.',
    en: 'If it happens again, I’ll put the phone down.',
  }),
  counter(1, {
    pl: 'Po kolejnym wyzwisku poproszę o wyjście ze sklepu.',
    ru: 'После ещё одной такой фразы попрошу выйти из магазина.',
    en: 'After another word like that I’ll ask you to leave the shop.',
  }),
];
