import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('unreasonable');

export const unreasonable: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Tyle nie mogę obiecać. Mogę za to zrobić tak…',
    ru: 'Столько обещать не могу. Зато могу вот что…',
    en: 'I can’t promise that much. Here’s what I can do instead…',
  }),
  everywhere(2, {
    pl: 'Tę część robimy od razu. Na resztę nie mamy wpływu.',
    ru: 'Эту часть сделаем сразу. На остальное повлиять не можем.',
    en: 'That part we’ll do at once. The rest is out of our hands.',
  }),
  everywhere(3, {
    pl: 'Powiem szczerze: tego nie da się zrobić.',
    ru: 'Скажу честно: этого не получится.',
    en: 'I’ll be honest: that can’t be done.',
  }),
  everywhere(4, {
    pl: 'Zostańmy przy tym, co realne w tym tygodniu.',
    ru: 'Давайте поговорим о том, что можно сделать на этой неделе.',
    en: 'Let’s stay with what can be done this week.',
  }),
  everywhere(5, {
    pl: {
      f: 'Rozumiem Pani życzenie, ale dalej pójść nie możemy.',
      m: 'Rozumiem Pana życzenie, ale dalej pójść nie możemy.',
      other: 'Rozumiem to życzenie, ale dalej pójść nie możemy.',
    },
    ru: 'Ваше пожелание понимаю, но дальше пойти не можем.',
    en: 'I understand what you’d like, but we can’t go any further.',
  }),
  phone(1, {
    pl: 'Wyślę zasady, żeby można było spokojnie je przeczytać.',
    ru: 'Пришлю правила, прочтёте без спешки.',
    en: 'I’ll send you the rules, to read in your own time.',
  }),
  counter(1, {
    pl: 'Pokażę to w regulaminie, czarno na białym.',
    ru: 'Покажу в правилах, чёрным по белому.',
    en: 'Let me show you the rule in black and white.',
  }),
  to('demanding', 1, {
    pl: 'Taki wyjątek byłby nieuczciwy wobec innych. Mam inny pomysł.',
    ru: 'Такое исключение нечестно перед другими. Есть другая идея.',
    en: 'An exception like that wouldn’t be fair on others. I’ve another idea.',
  }),
  to('demanding', 2, {
    pl: 'Odpowiem jasno: to tak, tamto nie.',
    ru: 'Отвечу ясно: это да, то нет.',
    en: 'A clear answer, then: yes to this, no to that.',
  }),
  to('demanding', 3, {
    pl: 'Powody odmowy podam na piśmie.',
    ru: 'Причины отказа изложу письменно.',
    en: 'You’ll get our reasons in writing.',
  }),
  to('aggressive', 1, {
    pl: 'Odpowiedź się nie zmieni. Propozycja nadal jest ważna.',
    ru: 'Ответ тот же, но предложение в силе.',
    en: 'The answer stays the same, and so does the offer.',
  }),
  to('aggressive', 2, {
    pl: 'Tamtego nie zrobię. To zrobię jeszcze dziś.',
    ru: 'Того сделать не могу. Это сделаю сегодня.',
    en: 'That I can’t do. This I’ll do today.',
  }),
  to('aggressive', 3, {
    pl: {
      f: 'W tym mogę Pani pomóc, w tamtym nie.',
      m: 'W tym mogę Panu pomóc, w tamtym nie.',
      other: 'W tym mogę pomóc, w tamtym nie.',
    },
    ru: 'В этом помочь могу, в том нет.',
    en: 'I can help with this part, not with that one.',
  }),
  to('shortOfMoney', 1, {
    pl: 'Niżej z ceną nie zejdę, ale można coś odjąć.',
    ru: 'Ниже цену не опущу, но можно взять меньше.',
    en: 'I can’t go lower on price, but we can take something out.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Tej ceny nie zmienię, ale pokażę tańszy sposób.',
    ru: 'Эту цену изменить не могу, но покажу способ дешевле.',
    en: 'This price I can’t change, but let me show you a cheaper way.',
  }),
  to('shortOfMoney', 3, {
    pl: {
      f: 'Większej zniżki nie mam, ale mogę to dla Pani odłożyć.',
      m: 'Większej zniżki nie mam, ale mogę to dla Pana odłożyć.',
      other: 'Większej zniżki nie mam, ale mogę to odłożyć.',
    },
    ru: 'Скидки больше этой нет, зато могу отложить для Вас.',
    en: 'I’ve no bigger discount, but I can keep it aside for you.',
  }),
];
