import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('thank');

export const thank: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Dziękuję za szczere słowa.',
    ru: 'Спасибо, что говорите об этом прямо.',
    en: 'I’m grateful you told us straight.',
  }),
  everywhere(2, {
    pl: {
      f: 'Dzięki Pani możemy to poprawić także dla innych.',
      m: 'Dzięki Panu możemy to poprawić także dla innych.',
      other: 'Dzięki tej uwadze możemy to poprawić także dla innych.',
    },
    ru: 'Благодаря Вам сможем исправить это и для других.',
    en: 'Because you spoke up, we can put it right for others too.',
  }),
  everywhere(3, {
    pl: 'Dobrze się rozmawiało, mimo kłopotu. Dziękuję.',
    ru: 'Хорошо поговорили, хоть повод и невесёлый. Спасибо.',
    en: 'It was good to talk, trouble and all. Thank you.',
  }),
  everywhere(4, {
    pl: {
      f: 'Dziękuję, że daje nam Pani szansę to naprawić.',
      m: 'Dziękuję, że daje nam Pan szansę to naprawić.',
      other: 'Dziękuję za szansę, żeby to naprawić.',
    },
    ru: 'Ценю, что Вы даёте нам шанс исправиться.',
    en: 'I appreciate the chance to put it right.',
  }),
  everywhere(5, {
    pl: 'Gdyby coś jeszcze wyszło, proszę śmiało dać znać.',
    ru: 'Если что-нибудь всплывёт, обращайтесь смело.',
    en: 'If anything else comes up, do come back to us.',
  }),
  everywhere(6, {
    pl: 'Dziękuję za poświęcony czas, {address}.',
    ru: 'Спасибо за Ваше время, {address}.',
    en: 'Thank you for your time, {address}.',
  }),
  phone(1, {
    pl: 'Spokojnego dnia i do usłyszenia.',
    ru: 'Спокойного Вам дня и всего доброго.',
    en: 'I hope the rest of the day is kinder. Speak soon.',
  }),
  phone(2, {
    pl: 'Dziękuję za ten telefon, był potrzebny.',
    ru: 'Хорошо, что Вы позвонили. Спасибо.',
    en: 'I’m glad you rang us about it.',
  }),
  counter(1, {
    pl: 'Otworzę drzwi. Dziękuję za wizytę.',
    ru: 'Придержу дверь. Спасибо, что зашли.',
    en: 'Let me get the door. Thanks for coming in.',
  }),
  counter(2, {
    pl: 'Miło będzie zobaczyć się przy lepszej okazji.',
    ru: 'Хорошо бы увидеться по более приятному поводу.',
    en: 'Let’s hope next time it’s for something nicer.',
  }),
  to('aggressive', 1, {
    pl: 'Udało się dogadać i to cieszy. Dziękuję.',
    ru: 'Хорошо, что договорились. Благодарю.',
    en: 'We got there in the end. Thank you.',
  }),
  to('aggressive', 2, {
    pl: 'Dziękuję za konkretne fakty, bardzo pomogły.',
    ru: 'Спасибо за чёткие факты, они очень помогли.',
    en: 'Thank you for the plain facts, they helped a lot.',
  }),
  to('aggressive', 3, {
    pl: 'Najtrudniejsze za nami. Dobrego dnia.',
    ru: 'Самое трудное позади. Доброго дня.',
    en: 'The hard part’s behind us. Have a good day.',
  }),
  to('silent', 1, {
    pl: {
      f: 'Dobrze, że Pani to powiedziała.',
      m: 'Dobrze, że Pan to powiedział.',
      other: 'Dobrze, że to już wiadomo.',
    },
    ru: 'Спасибо, что не промолчали.',
    en: 'I’m glad you didn’t keep it to yourself.',
  }),
  to(
    'silent',
    2,
    {
      pl: 'Pomogło każde słowo. Do zobaczenia.',
      ru: 'Помогло каждое слово. До встречи.',
      en: 'Every word of it helped. See you.',
    },
    'counter',
  ),
  to('silent', 3, {
    pl: 'Te kilka zdań dużo mi wyjaśniło. Dziękuję.',
    ru: 'Эти несколько фраз многое прояснили. Спасибо.',
    en: 'Those few sentences made it a lot clearer. Thank you.',
  }),
  to('expert', 1, {
    pl: {
      f: 'Pani wiedza nam się przyda. Dziękuję za wyjaśnienie.',
      m: 'Pana wiedza nam się przyda. Dziękuję za wyjaśnienie.',
      other: 'Ta wiedza nam się przyda. Dziękuję za wyjaśnienie.',
    },
    ru: 'Ваши знания нам пригодятся. Спасибо за разъяснение.',
    en: 'That’s knowledge we can use. Thanks for explaining.',
  }),
  to('expert', 2, {
    pl: 'Przekażę te spostrzeżenia dalej, są cenne.',
    ru: 'Передам эти замечания дальше, они ценные.',
    en: 'I’ll pass those points on, they’re worth having.',
  }),
  to('expert', 3, {
    pl: 'Ta rozmowa była konkretna, dużo z niej wynoszę.',
    ru: 'Разговор вышел предметный, многое беру на заметку.',
    en: 'That was to the point, and I’ve learnt something.',
  }),
  to('perfectionist', 1, {
    pl: {
      f: 'Pani uwagi pokazują, jakie mają być następne sztuki.',
      m: 'Pana uwagi pokazują, jakie mają być następne sztuki.',
      other: 'Te uwagi pokazują, jakie mają być następne sztuki.',
    },
    ru: 'Ваши замечания подсказывают, какими быть следующим.',
    en: 'Your remarks show us what the next ones should be like.',
  }),
  to('perfectionist', 2, {
    pl: 'Dobrze, że ktoś patrzy tak uważnie. Dziękuję.',
    ru: 'Хорошо, что кто-то смотрит так внимательно. Спасибо.',
    en: 'It’s good that someone looks this closely. Thank you.',
  }),
  to('perfectionist', 3, {
    pl: 'Dokładny opis oszczędził nam domysłów.',
    ru: 'Точное описание избавило нас от догадок.',
    en: 'Such an exact description saved us guessing.',
  }),
  to('enthusiastic', 1, {
    pl: 'Dziękuję za tyle zapału. Pomysły mam na liście.',
    ru: 'Спасибо за такой интерес. Идеи у меня в списке.',
    en: 'Thank you for all that energy. The ideas are on my list.',
  }),
  to('enthusiastic', 2, {
    pl: 'Było żywo i konkretnie. Do następnego razu.',
    ru: 'Поговорили живо и с толком. До следующего раза.',
    en: 'That was lively, and we got somewhere. Until next time.',
  }),
  to('enthusiastic', 3, {
    pl: {
      f: 'Dobrze mieć Panią po naszej stronie.',
      m: 'Dobrze mieć Pana po naszej stronie.',
      other: 'Dobrze mieć takie wsparcie.',
    },
    ru: 'Хорошо, что Вы с нами.',
    en: 'It’s good to have you on our side.',
  }),
  to('frequentComplaints', 1, {
    pl: {
      f: 'Dziękuję, że mówi nam Pani o tym, zamiast po prostu odejść.',
      m: 'Dziękuję, że mówi nam Pan o tym, zamiast po prostu odejść.',
      other: 'Dziękuję za ten sygnał, bo łatwiej byłoby odejść.',
    },
    ru: 'Спасибо, что говорите нам, а не уходите молча.',
    en: 'Thank you for telling us rather than walking away.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Z takich uwag uczymy się najwięcej.',
    ru: 'На таких замечаниях учимся больше всего.',
    en: 'We learn most from remarks like these.',
  }),
  to('frequentComplaints', 3, {
    pl: {
      f: 'Mało kto ma tyle cierpliwości co Pani. Dziękuję.',
      m: 'Mało kto ma tyle cierpliwości co Pan. Dziękuję.',
      other: 'Mało kto ma tyle cierpliwości. Dziękuję.',
    },
    ru: 'Мало у кого столько терпения. Благодарю.',
    en: 'Not many people would be this patient. Thank you.',
  }),
];
