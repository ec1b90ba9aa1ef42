import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('request');

export const request: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Chcę pomóc. Proszę bez takich słów, wtedy idziemy dalej.',
    ru: 'Хочу помочь. Давайте без таких слов, и сразу продолжим.',
    en: 'I want to help. Leave those words out and we’ll go straight on.',
  }),
  everywhere(2, {
    pl: 'Proszę o jedno: bez obelg. Wtedy wracamy do tematu.',
    ru: 'Прошу об одном: без оскорблений. И вернёмся к теме.',
    en: 'I ask for one thing, no insults. Then back to what you need.',
  }),
  everywhere(3, {
    pl: 'Na taki ton się nie zgadzam. Do sprawy chętnie wrócę.',
    ru: 'В таком тоне говорить не буду. К делу охотно вернусь.',
    en: 'I won’t be spoken to like that. I’ll gladly return to the matter.',
  }),
  everywhere(4, {
    pl: 'Proszę mówić spokojniej, wtedy zajmę się tym dalej.',
    ru: 'Прошу говорить спокойнее, тогда продолжим.',
    en: 'Please speak more calmly and I’ll carry on with this.',
  }),
  phone(1, {
    pl: 'Kiedy jest tak głośno, gubię słowa. Proszę ciszej, to odpowiem.',
    ru: 'Когда так громко, не разобрать слов. Скажите потише, и отвечу.',
    en: 'I can’t follow when it’s this loud. Quieter, and I’ll answer.',
  }),
  phone(2, {
    pl: 'Zostaję na linii, ale bez wyzwisk. Wtedy pomogę.',
    ru: 'Остаюсь на линии, но без ругани. Тогда помогу.',
    en: 'I’m staying on the line, but without the swearing. Then I can help.',
  }),
  counter(1, {
    pl: 'W sklepie są inni ludzie. Proszę o inne słowa i rozmawiamy dalej.',
    ru: 'В магазине люди. Прошу выбирать слова, и продолжим.',
    en: 'There are others in the shop. Different words, please, and we’ll go on.',
  }),
  counter(2, {
    pl: 'Mówmy ciszej, inni to słyszą. Wtedy dokończymy.',
    ru: 'Давайте тише, нас слышат. Так и закончим.',
    en: 'Let’s keep our voices down, and then we’ll finish this.',
  }),
];
