import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('pause');

export const pause: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zróbmy krótką przerwę. Wracam za {minutes} min.',
    ru: 'Сделаем перерыв. Вернусь через {minutes} мин.',
    en: 'Let’s take a short break. I’ll be back in {minutes} min.',
  }),
  everywhere(2, {
    pl: 'Łyk wody i rozmawiamy dalej.',
    ru: 'Глоток воды, и продолжим.',
    en: 'A sip of water and we’ll carry on.',
  }),
  everywhere(3, {
    pl: 'Potrzebuję minuty, żeby to spokojnie przemyśleć.',
    ru: 'Мне нужна минута, чтобы спокойно подумать.',
    en: 'I need a minute to think this over.',
  }),
  everywhere(4, {
    pl: 'Zatrzymajmy się tu, po przerwie zaczniemy od propozycji.',
    ru: 'Остановимся здесь, после перерыва начнём с предложений.',
    en: 'Let’s stop here for a bit and start again from the options.',
  }),
  phone(1, {
    pl: 'Rozłączmy się na kwadrans, potem zadzwonię.',
    ru: 'Давайте прервёмся на четверть часа, потом перезвоню.',
    en: 'Let’s hang up for a quarter of an hour, then I’ll ring.',
  }),
  phone(2, {
    pl: 'Nie trzeba odpowiadać od razu. Poczekam na linii.',
    ru: 'Отвечать сразу не нужно. Подожду на линии.',
    en: 'No need to answer right away. I’ll wait on the line.',
  }),
  counter(1, {
    pl: 'Może herbaty? Tymczasem zajrzę do magazynu.',
    ru: 'Может, чаю? А я пока загляну на склад.',
    en: 'Some tea, perhaps? I’ll look in the stockroom meanwhile.',
  }),
  counter(2, {
    pl: 'Proszę się rozejrzeć, a ja wrócę z odpowiedzią.',
    ru: 'Осмотритесь пока, а я вернусь с ответом.',
    en: 'Have a look round, and I’ll be back with an answer.',
  }),
  to('aggressive', 1, {
    pl: 'Pięć minut przerwy i wracamy do sprawy.',
    ru: 'Пять минут перерыва, и вернёмся к делу.',
    en: 'Five minutes’ break, and then back to the matter.',
  }),
  to('aggressive', 2, {
    pl: 'Idę po dokumenty. Będę tu za moment.',
    ru: 'Схожу за документами. Скоро вернусь.',
    en: 'I’m fetching the papers. I won’t be long.',
  }),
  to('aggressive', 3, {
    pl: 'Po krótkiej przerwie łatwiej będzie to rozstrzygnąć.',
    ru: 'После паузы решить будет проще.',
    en: 'This will be easier to settle after a short break.',
  }),
];
