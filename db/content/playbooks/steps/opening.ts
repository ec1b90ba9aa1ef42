import { step } from './step.ts';

export const open = step({
  key: 'open',
  act: 'open',
  title: { pl: 'Spokojny początek', ru: 'Спокойное начало', en: 'Calm start' },
  purpose: {
    pl: 'Pierwsze pół minuty nadaje ton całej rozmowie.',
    ru: 'Первые полминуты задают тон всему разговору.',
    en: 'The first half minute sets the tone for the rest.',
  },
  now: {
    pl: 'Podać swoje imię i nazwę sklepu. Mówić trochę wolniej i ciszej niż druga strona.',
    ru: 'Назовите себя и магазин. Говорите чуть медленнее и тише собеседника.',
    en: 'Give your name and the shop’s. Speak a little slower and softer than the caller.',
  },
  rather: [
    { pl: 'Co tym razem?', ru: 'Ну что на этот раз?', en: 'What is it this time?' },
    {
      pl: 'Ja tu tylko odbieram telefony, nic nie wiem.',
      ru: 'Я тут только на телефоне, ничего не знаю.',
      en: 'I just answer the phone, I don’t know anything about it.',
    },
    {
      pl: 'Najpierw poproszę numer zamówienia.',
      ru: 'Сначала назовите номер заказа.',
      en: 'I need your order number first.',
    },
  ],
  questions: [
    {
      pl: 'Z kim mam przyjemność?',
      ru: 'Как я могу к Вам обращаться?',
      en: 'May I ask who I’m speaking to?',
    },
    {
      pl: 'Czy to nowa sprawa, czy ciąg dalszy?',
      ru: 'Это новый вопрос или продолжение?',
      en: 'Is this new, or does it go on from before?',
    },
  ],
  seconds: 30,
  entries: ['who', 'moodStart'],
  next: [
    {
      to: 'listen',
      label: { pl: 'Klient opowiada', ru: 'Клиент рассказывает', en: 'They begin to talk' },
      when: null,
    },
  ],
});

export const listen = step({
  key: 'listen',
  act: 'listen',
  title: { pl: 'Wysłuchać', ru: 'Выслушать', en: 'Hear them out' },
  purpose: {
    pl: 'Złość opada, gdy można się wygadać. Zwykle trwa to dwie do pięciu minut.',
    ru: 'Злость спадает, когда дают выговориться. Обычно хватает двух–пяти минут.',
    en: 'Anger ebbs once it is spoken. That usually takes two to five minutes.',
  },
  now: {
    pl: 'Dać dokończyć i nie przerywać. Wystarczy krótkie „tak” albo „rozumiem”.',
    ru: 'Дайте договорить, не перебивайте. Хватит короткого «да» или «понимаю».',
    en: 'Let them finish and do not cut in. A short “yes” or “I see” is enough.',
  },
  rather: [
    {
      pl: 'Proszę się nie denerwować.',
      ru: 'Успокойтесь, не надо нервничать.',
      en: 'Calm down, there’s no need to get upset.',
    },
    {
      pl: 'Zaraz, zaraz, to było całkiem inaczej.',
      ru: 'Подождите, всё было совсем не так.',
      en: 'Hang on, that isn’t how it happened.',
    },
    {
      pl: 'Tak, tak, wiadomo, i co dalej?',
      ru: 'Да-да, ясно, дальше что?',
      en: 'Yes, yes, I get it, and then?',
    },
  ],
  questions: [
    {
      pl: 'Jak to się zaczęło?',
      ru: 'С чего всё началось?',
      en: 'How did it begin?',
    },
    {
      pl: 'Do czego to doprowadziło?',
      ru: 'К чему это привело?',
      en: 'And what did that lead to?',
    },
  ],
  seconds: 180,
  entries: ['account'],
  next: [
    {
      to: 'nameFeeling',
      label: { pl: 'Wszystko powiedziane', ru: 'Всё сказано', en: 'It has all been said' },
      when: null,
    },
    {
      to: 'sayBack',
      label: { pl: 'Mówi już spokojnie', ru: 'Уже говорит спокойно', en: 'They are calm already' },
      when: null,
    },
  ],
});

export const nameFeeling = step({
  key: 'nameFeeling',
  act: 'nameFeeling',
  title: { pl: 'Nazwać uczucie', ru: 'Назвать чувство', en: 'Name the feeling' },
  purpose: {
    pl: 'Kto czuje się zrozumiany, łatwiej wraca do sprawy.',
    ru: 'Когда человека поняли, ему легче вернуться к делу.',
    en: 'Somebody who feels understood can return to the matter.',
  },
  now: {
    pl: 'Powiedzieć jednym zdaniem, jak to wygląda z drugiej strony. Potem chwila ciszy.',
    ru: 'Скажите одной фразой, каково это с другой стороны. Потом немного помолчите.',
    en: 'Say in one sentence what this must be like for them. Then leave a moment of silence.',
  },
  rather: [
    {
      pl: {
        f: 'Dokładnie wiem, co Pani czuje.',
        m: 'Dokładnie wiem, co Pan czuje.',
        other: 'Dokładnie wiem, jak to jest.',
      },
      ru: 'Я точно знаю, что Вы чувствуете.',
      en: 'I know exactly how you feel.',
    },
    {
      pl: 'Nie ma się o co złościć.',
      ru: 'Из-за такого не стоит злиться.',
      en: 'It’s nothing to be cross about.',
    },
    {
      pl: 'Inni jakoś nie narzekają.',
      ru: 'Другие почему-то не жалуются.',
      en: 'Nobody else has complained.',
    },
  ],
  questions: [
    {
      pl: 'Co w tym jest najgorsze?',
      ru: 'Что в этом неприятнее всего?',
      en: 'What bothers you most about it?',
    },
  ],
  seconds: 30,
  entries: [],
  next: [
    {
      to: 'sayBack',
      label: { pl: 'Napięcie opada', ru: 'Напряжение спадает', en: 'The tension eases' },
      when: null,
    },
    {
      to: 'listen',
      label: { pl: 'To jeszcze nie wszystko', ru: 'Это ещё не всё', en: 'There is more to tell' },
      when: null,
    },
  ],
});

export const sayBack = step({
  key: 'sayBack',
  act: 'sayBack',
  title: { pl: 'Powtórzyć sedno', ru: 'Повторить суть', en: 'Say it back' },
  purpose: {
    pl: 'Słychać, że słowa dotarły, a pomyłka wychodzi od razu.',
    ru: 'Человек видит, что его услышали, а ошибка всплывает сразу.',
    en: 'They hear that it got through, and a mistake comes out at once.',
  },
  now: {
    pl: 'Powtórzyć sprawę po swojemu, w dwóch zdaniach. Spytać, czy się zgadza.',
    ru: 'Перескажите дело своими словами, в двух фразах. Спросите, всё ли верно.',
    en: 'Put it in your own words, in two sentences. Ask whether it is right.',
  },
  rather: [
    {
      pl: 'Czyli w sumie nic takiego się nie stało.',
      ru: 'То есть, по сути, ничего страшного.',
      en: 'So nothing much happened, really.',
    },
    {
      pl: {
        f: 'Twierdzi Pani, że towar przyszedł uszkodzony.',
        m: 'Twierdzi Pan, że towar przyszedł uszkodzony.',
        other: 'Towar podobno przyszedł uszkodzony.',
      },
      ru: 'Вы утверждаете, что товар пришёл с браком.',
      en: 'You claim it arrived damaged.',
    },
    {
      pl: 'Dobrze, dobrze, wszystko jasne.',
      ru: 'Ладно, ладно, всё понятно.',
      en: 'Fine, fine, I’ve got it.',
    },
  ],
  questions: [
    {
      pl: 'Czy dobrze to rozumiem?',
      ru: 'Я правильно понимаю?',
      en: 'Have I got that right?',
    },
    {
      pl: 'Czego tu jeszcze brakuje?',
      ru: 'Что ещё важно добавить?',
      en: 'What have I left out?',
    },
  ],
  seconds: 45,
  entries: ['kind'],
  next: [
    {
      to: 'clarify',
      label: { pl: 'Zgadza się', ru: 'Всё верно', en: 'That is right' },
      when: null,
    },
    {
      to: 'listen',
      label: { pl: 'Nie całkiem tak', ru: 'Не совсем так', en: 'Not quite right' },
      when: null,
    },
  ],
});
