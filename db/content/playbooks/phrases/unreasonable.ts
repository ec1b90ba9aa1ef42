import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('unreasonable');

export const unreasonable: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Tyle nie obiecam. Mogę za to zrobić coś innego.',
    ru: 'Столько обещать не могу. Зато могу вот что.',
    en: 'That much I can’t promise. Here’s what I can do instead.',
  }),
  everywhere(2, {
    pl: 'Na tę część zgoda od razu. Reszta jest poza naszym zasięgiem.',
    ru: 'На эту часть согласие есть. Остальное не в наших силах.',
    en: 'Yes to that part, at once. The rest is out of our reach.',
  }),
  everywhere(3, {
    pl: 'Wolę szczerość: tego nie da się zrobić.',
    ru: 'Лучше честно: этого не получится.',
    en: 'I’d rather be honest: that won’t be possible.',
  }),
  everywhere(4, {
    pl: 'Zostańmy przy tym, co realne w tym tygodniu.',
    ru: 'Давайте о том, что выполнимо на этой неделе.',
    en: 'Let’s stay with what can be done this week.',
  }),
  everywhere(5, {
    pl: {
      f: 'Rozumiem Pani życzenie. Nasza granica jest tutaj.',
      m: 'Rozumiem Pana życzenie. Nasza granica jest tutaj.',
      other: 'Rozumiem to życzenie. Nasza granica jest tutaj.',
    },
    ru: 'Ваше пожелание понимаю. Граница у нас вот здесь.',
    en: 'I understand the wish. Our limit is here.',
  }),
  phone(1, {
    pl: 'Prześlę zasady, można je spokojnie przeczytać w domu.',
    ru: 'Пришлю правила, прочтёте дома спокойно.',
    en: 'I’ll send you the rules, to read in your own time.',
  }),
  counter(1, {
    pl: 'Pokażę to czarno na białym, w regulaminie.',
    ru: 'Покажу чёрным по белому, в правилах.',
    en: 'Let me show you that in black and white.',
  }),
  to('demanding', 1, {
    pl: 'Taki wyjątek nie jest uczciwy wobec innych. Mam inną myśl.',
    ru: 'Такое исключение нечестно перед другими. Есть иная мысль.',
    en: 'An exception like that isn’t fair on others. I have another thought.',
  }),
  to('demanding', 2, {
    pl: 'Odpowiem jasno: to tak, tamto nie.',
    ru: 'Отвечу ясно: это да, то нет.',
    en: 'A clear answer, then: this yes, that no.',
  }),
  to('demanding', 3, {
    pl: 'Powody odmowy podam na piśmie.',
    ru: 'Причины отказа изложу письменно.',
    en: 'You’ll have the reasons for our no on paper.',
  }),
  to('aggressive', 1, {
    pl: 'Odpowiedź się nie zmieni, ale propozycja jest ważna.',
    ru: 'Ответ тот же, но предложение в силе.',
    en: 'The answer stays the same, and so does the offer.',
  }),
  to('aggressive', 2, {
    pl: 'Tego nie zrobię. A to zrobię jeszcze dziś.',
    ru: 'Того сделать не могу. А вот это сделаю сегодня.',
    en: 'That I won’t do. This I’ll do today.',
  }),
  to('aggressive', 3, {
    pl: {
      f: 'Mogę Pani pomóc w tym, ale nie w tamtym.',
      m: 'Mogę Panu pomóc w tym, ale nie w tamtym.',
      other: 'Mogę pomóc w tym, ale nie w tamtym.',
    },
    ru: 'Здесь помочь могу, а там нет.',
    en: 'I can help with this part, not with that one.',
  }),
  to('shortOfMoney', 1, {
    pl: 'Z ceny więcej nie zejdę, ale zakres może być mniejszy.',
    ru: 'Цену ниже не опущу, но можно взять поменьше.',
    en: 'I can’t go lower on price, but we can take something out.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Za darmo się nie uda. Taniej owszem, pokażę jak.',
    ru: 'Бесплатно не выйдет. Дешевле можно, покажу как.',
    en: 'Free isn’t possible. Cheaper is, and I’ll show you how.',
  }),
  to('shortOfMoney', 3, {
    pl: {
      f: 'Większej zniżki nie mam, mogę za to odłożyć to dla Pani.',
      m: 'Większej zniżki nie mam, mogę za to odłożyć to dla Pana.',
      other: 'Większej zniżki nie mam, mogę za to odłożyć towar.',
    },
    ru: 'Скидки больше нет, зато могу отложить для Вас.',
    en: 'I’ve no bigger discount, but I can keep it aside for you.',
  }),
];
