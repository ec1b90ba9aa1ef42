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
    pl: 'Dobrze, że to od razu do nas trafia. Proszę opowiadać.',
    ru: 'Хорошо, что сразу обратились к нам. Рассказывайте.',
    en: 'I’m glad you’ve brought this straight to us. Tell me all about it.',
  }),
  everywhere(3, {
    pl: {
      f: 'Teraz mam czas tylko dla Pani. Od czego zaczniemy?',
      m: 'Teraz mam czas tylko dla Pana. Od czego zaczniemy?',
      other: 'Teraz mam czas tylko na tę rozmowę. Od czego zaczniemy?',
    },
    ru: 'Сейчас у меня есть время только для Вас. С чего начнём?',
    en: 'You have my full attention. Where shall we start?',
  }),
  everywhere(4, {
    pl: 'Dzień dobry, {address}. Przejdźmy od razu do tego, co najważniejsze.',
    ru: 'Здравствуйте, {address}. Давайте сразу к главному.',
    en: 'Hello, {address}. Let’s get straight to what matters.',
  }),
  everywhere(5, {
    pl: {
      f: 'Nic nas nie goni. Proszę zacząć tam, gdzie Pani wygodnie.',
      m: 'Nic nas nie goni. Proszę zacząć tam, gdzie Panu wygodnie.',
      other: 'Nic nas nie goni, proszę zacząć, jak wygodnie.',
    },
    ru: 'Торопиться некуда. Начинайте, с чего Вам удобнее.',
    en: 'There’s no hurry. Begin wherever you like.',
  }),
  everywhere(6, {
    pl: {
      f: 'Mam przed sobą Pani kartę, nie trzeba opowiadać od zera.',
      m: 'Mam przed sobą Pana kartę, nie trzeba opowiadać od zera.',
      other: 'Mam przed sobą kartę, nie trzeba opowiadać od zera.',
    },
    ru: 'Ваша карточка передо мной, с нуля объяснять не придётся.',
    en: 'I’ve got your details here, so we needn’t start from scratch.',
  }),
  phone(1, {
    pl: '{shop}, mówi {me}. W czym mogę pomóc?',
    ru: '{shop}, меня зовут {me}. Чем могу помочь?',
    en: '{shop}, {me} speaking. What can I do for you?',
  }),
  phone(2, {
    pl: 'Dobrze słychać, długopis mam pod ręką. Proszę mówić.',
    ru: 'Слышно хорошо, ручка под рукой. Рассказывайте.',
    en: 'The line’s clear and my pen is ready. Go ahead.',
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
    pl: 'Już podchodzę, tylko odłożę to, co mam w rękach.',
    ru: 'Уже иду, только освобожу руки.',
    en: 'I’m coming. Let me just free my hands.',
  }),
  counter(3, {
    pl: 'Proszę usiąść, tak wygodniej. Co się dzieje?',
    ru: 'Присядьте, так удобнее. Что стряслось?',
    en: 'Do have a seat. What’s the matter?',
  }),
  to('aggressive', 1, {
    pl: 'Słyszę, że to poważne. Już się tym zajmuję.',
    ru: 'Слышу, дело серьёзное. Уже занимаюсь.',
    en: 'I can hear this is serious. I’m on it.',
  }),
  to('aggressive', 2, {
    pl: 'Jestem tu po to, żeby to załatwić. Najpierw fakty.',
    ru: 'Я здесь, чтобы это уладить. Сначала факты.',
    en: 'I’m here to get this settled. Facts first.',
  }),
  to('aggressive', 3, {
    pl: 'Dobrze, po kolei. Co poszło nie tak?',
    ru: 'Хорошо, по порядку. Что пошло не так?',
    en: 'All right, from the top. What went wrong?',
  }),
  to('silent', 1, {
    pl: 'Nie trzeba dużo mówić. Wystarczy początek, o resztę zapytam.',
    ru: 'Долго рассказывать не нужно. Начните, об остальном спрошу.',
    en: 'It needn’t be long. Just give me the start and I’ll ask the rest.',
  }),
  to('silent', 2, {
    pl: 'Coś jest nie tak, jak miało być, prawda?',
    ru: 'Что-то вышло не так, как ждали, да?',
    en: 'Something’s not quite right, is it?',
  }),
  to('silent', 3, {
    pl: 'Czy mogę zadać kilka krótkich pytań?',
    ru: 'Можно задать несколько коротких вопросов?',
    en: 'May I ask a few short questions?',
  }),
  to('frequentComplaints', 1, {
    pl: 'Poprzednie sprawy mam zapisane. Dziś weźmy tylko tę.',
    ru: 'Прошлые обращения у меня записаны. Сегодня разберём только это.',
    en: 'I’ve got the earlier ones here. Let’s take today’s on its own.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Tym razem całość prowadzę ja, od początku do końca.',
    ru: 'На этот раз всё веду я, от начала до конца.',
    en: 'This time it all stays with me, start to finish.',
  }),
  to('frequentComplaints', 3, {
    pl: 'Najpierw sprawdzę, czym skończyła się poprzednia sprawa.',
    ru: 'Сперва проверю, чем закончилось прошлое обращение.',
    en: 'First let me check how the last one ended.',
  }),
];
