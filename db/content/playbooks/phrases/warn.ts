import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('warn');

export const warn: readonly Phrase[] = [
  everywhere(1, {
    pl: 'To jest ostrzeżenie. Przy następnej obeldze kończę rozmowę.',
    ru: 'Это предупреждение. Ещё одно оскорбление, и разговор закончу.',
    en: 'This is a warning. One more insult and I end this conversation.',
  }),
  everywhere(2, {
    pl: 'Mówię to raz: albo spokojnie, albo na dziś koniec.',
    ru: 'Говорю один раз: либо спокойно, либо на сегодня всё.',
    en: 'I’ll say it once: either calmly, or that’s it for today.',
  }),
  everywhere(3, {
    pl: 'Proszę zmienić ton. Inaczej wrócimy do tego pisemnie.',
    ru: 'Прошу сменить тон. Иначе дальше только письменно.',
    en: 'Please change your tone. Otherwise we’ll go on in writing.',
  }),
  everywhere(4, {
    pl: 'Zapisuję to jako ostrzeżenie. Następnym razem przerywam.',
    ru: 'Записываю это как предупреждение. В следующий раз прерву.',
    en: 'I’m noting this as a warning. Next time I’ll simply stop.',
  }),
  phone(1, {
    pl: 'Jeśli to się powtórzy, odłożę słuchawkę.',
    ru: 'Если повторится, положу трубку.',
    en: 'If it happens again, I’ll put the phone down.',
  }),
  phone(2, {
    pl: 'Jeszcze jedno przekleństwo i kończę połączenie.',
    ru: 'Ещё одно ругательство, и звонок окончен.',
    en: 'One more swear word and this call is over.',
  }),
  counter(1, {
    pl: 'Po kolejnym wyzwisku poproszę o wyjście ze sklepu.',
    ru: 'После следующей грубости попрошу выйти из магазина.',
    en: 'One more remark like that and I’ll ask you to leave.',
  }),
  counter(2, {
    pl: 'Proszę odsunąć się od lady. Inaczej wołam kierownika.',
    ru: 'Прошу отойти от прилавка. Иначе зову руководителя.',
    en: 'Please step back from the counter, or I’ll call the manager.',
  }),
];
