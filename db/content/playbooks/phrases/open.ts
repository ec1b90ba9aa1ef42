import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('open');

export const open: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Dzień dobry, słucham. Co się stało?',
    ru: 'Добрый день, слушаю Вас. Что случилось?',
    en: 'Hello, I’m listening. What’s happened?',
  }),
  everywhere(2, {
    pl: 'Dobrze, że z tym kłopotem prosto do nas. Proszę opowiadać.',
    ru: 'Хорошо, что сразу обратились к нам. Рассказывайте.',
    en: 'Good that you came straight to us with it. Tell me all about it.',
  }),
  everywhere(3, {
    pl: {
      f: 'Teraz mam czas tylko dla Pani. Od czego zaczniemy?',
      m: 'Teraz mam czas tylko dla Pana. Od czego zaczniemy?',
      other: 'Teraz mam czas tylko na tę rozmowę. Od czego zaczniemy?',
    },
    ru: 'Сейчас занимаюсь только Вами. С чего начнём?',
    en: 'You have my full attention. Where shall we start?',
  }),
  everywhere(4, {
    pl: 'Dzień dobry, {address}. Przejdźmy od razu do tego, co najważniejsze.',
    ru: 'Здравствуйте, {address}. Давайте сразу к главному.',
    en: 'Good to hear from you, {address}. Let’s get straight to what matters.',
  }),
  everywhere(5, {
    pl: 'Nic nas nie goni. Proszę zacząć tam, gdzie wygodnie.',
    ru: 'Торопиться некуда. Начните с чего удобно.',
    en: 'There’s no hurry. Begin wherever you like.',
  }),
  everywhere(6, {
    pl: {
      f: 'Mam przed sobą Pani kartę, nie trzeba opowiadać od zera.',
      m: 'Mam przed sobą Pana kartę, nie trzeba opowiadać od zera.',
      other: 'Mam przed sobą kartę, nie trzeba opowiadać od zera.',
    },
    ru: 'Ваша карточка передо мной, с нуля объяснять не придётся.',
    en: 'I have your card in front of me, so we needn’t start from scratch.',
  }),
  phone(1, {
    pl: '{shop}, mówi {me}. W czym mogę pomóc?',
    ru: '{shop}, меня зовут {me}. Чем могу помочь?',
    en: '{shop}, {me} speaking. What can I do for you?',
  }),
  phone(2, {
    pl: 'Słychać dobrze. Długopis mam w ręku, proszę mówić.',
    ru: 'Слышно хорошо. Ручка в руке, говорите.',
    en: 'The line’s clear and I’ve a pen in my hand. Go ahead.',
  }),
  phone(3, {
    pl: {
      f: 'Czy może Pani teraz spokojnie rozmawiać?',
      m: 'Czy może Pan teraz spokojnie rozmawiać?',
      other: 'Czy to dobra chwila na rozmowę?',
    },
    ru: 'Вам сейчас удобно разговаривать?',
    en: 'Is this a good moment for you to talk?',
  }),
  counter(1, {
    pl: 'Proszę położyć to tutaj, obejrzymy razem.',
    ru: 'Кладите сюда, посмотрим вместе.',
    en: 'Pop it down here and we’ll look at it together.',
  }),
  counter(2, {
    pl: 'Już idę. Tylko odłożę pudełko.',
    ru: 'Уже иду. Только коробку отставлю.',
    en: 'I’m coming. Let me just put this box down.',
  }),
  counter(3, {
    pl: 'Proszę usiąść, jeśli tak wygodniej. O co chodzi?',
    ru: 'Присаживайтесь, если хочется. В чём дело?',
    en: 'Do have a seat. What’s the matter?',
  }),
  to('aggressive', 1, {
    pl: 'Słyszę, że to poważne. Już się tym zajmuję.',
    ru: 'Слышу, что дело серьёзное. Уже занимаюсь.',
    en: 'I can hear this is serious. I’m on it.',
  }),
  to('aggressive', 2, {
    pl: 'Jestem tu po to, żeby to załatwić. Najpierw fakty.',
    ru: 'Я здесь, чтобы это уладить. Сначала факты.',
    en: 'I’m here to sort this out. Facts first.',
  }),
  to('aggressive', 3, {
    pl: 'Dobrze, po kolei. Co poszło źle?',
    ru: 'Хорошо, по порядку. Что пошло не так?',
    en: 'All right, from the top. What went wrong?',
  }),
  to('silent', 1, {
    pl: 'Nie trzeba dużo mówić. Wystarczy początek, o resztę dopytam.',
    ru: 'Много говорить не нужно. Дайте начало, остальное спрошу.',
    en: 'It needn’t be a long story. Give me the start and I’ll ask the rest.',
  }),
  to('silent', 2, {
    pl: 'Coś jest nie tak, jak miało być, prawda?',
    ru: 'Что-то вышло не так, как ждали, да?',
    en: 'Something isn’t as it should be, is it?',
  }),
  to('silent', 3, {
    pl: 'Zadam kilka łatwych pytań, zgoda?',
    ru: 'Задам несколько лёгких вопросов, хорошо?',
    en: 'I’ll ask a few easy questions, if I may.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Wcześniejsze sprawy mam zapisane. Dziś weźmy tę jedną.',
    ru: 'Прошлые случаи у меня записаны. Сегодня разберём один этот.',
    en: 'I have the earlier ones noted. Let’s take today’s on its own.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Tym razem wszystko zostaje w jednych rękach, moich.',
    ru: 'На этот раз всё будет в одних руках, в моих.',
    en: 'This time it stays in one pair of hands, mine.',
  }),
  to('frequentComplaints', 3, {
    pl: 'Najpierw sprawdzę, jak skończyła się poprzednia sprawa.',
    ru: 'Сперва проверю, чем закончилось прошлое обращение.',
    en: 'First let me check how the last one ended.',
  }),
];
