import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('deEscalate');

export const deEscalate: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zwolnijmy na moment, chcę to dobrze zrozumieć.',
    ru: 'Давайте помедленнее, хочу понять правильно.',
    en: 'Let’s slow down a moment. I want to get this right.',
  }),
  everywhere(2, {
    pl: 'Chcemy tego samego: żeby to się ułożyło.',
    ru: 'Мы хотим одного: чтобы всё уладилось.',
    en: 'We want the same thing: to have this sorted.',
  }),
  everywhere(3, {
    pl: 'To zbyt ważne, żeby się spieszyć.',
    ru: 'Дело слишком важное, чтобы спешить.',
    en: 'This matters too much to rush.',
  }),
  everywhere(4, {
    pl: 'Biorę oddech i wracam do faktów.',
    ru: 'Переведу дух и вернусь к фактам.',
    en: 'Let me take a breath and go back to the facts.',
  }),
  everywhere(5, {
    pl: {
      f: 'Co Pani teraz woli: rozmawiać dalej czy chwilę przerwy?',
      m: 'Co Pan teraz woli: rozmawiać dalej czy chwilę przerwy?',
      other: 'Co teraz lepsze: rozmawiać dalej czy chwila przerwy?',
    },
    ru: 'Как Вам сейчас лучше: говорить дальше или передохнуть?',
    en: 'What would you rather do now: go on, or have a short break?',
  }),
  phone(1, {
    pl: 'Trochę ciszej, proszę. Wtedy lepiej słyszę.',
    ru: 'Чуть тише, пожалуйста. Так слышно лучше.',
    en: 'A little softer, please. I hear you better that way.',
  }),
  phone(2, {
    pl: 'Wysłucham do końca, bez pośpiechu.',
    ru: 'Дослушаю до конца, не тороплю.',
    en: 'I’ll hear you out. There’s no rush.',
  }),
  counter(1, {
    pl: 'Usiądźmy. Na siedząco łatwiej się myśli.',
    ru: 'Давайте сядем. Сидя легче думается.',
    en: 'Let’s sit. It’s easier to think sitting down.',
  }),
  counter(2, {
    pl: 'Odejdźmy trochę od ludzi, będzie swobodniej.',
    ru: 'Отойдём от людей, так спокойнее.',
    en: 'Let’s step away from the crowd, it’ll be easier.',
  }),
  to('demanding', 1, {
    pl: 'Jestem do dyspozycji. Rozmawiajmy o tym, co możliwe.',
    ru: 'Разговор продолжу охотно. Давайте о том, что возможно.',
    en: 'I’m glad to keep talking. Let’s look at what can be done.',
  }),
  to('demanding', 2, {
    pl: 'Zacznijmy od tego, co zgodne. Sporne zostawmy na koniec.',
    ru: 'Начнём с того, где сходимся. Спорное оставим на конец.',
    en: 'Let’s begin where we agree. What we dispute can come last.',
  }),
  to('demanding', 3, {
    pl: 'Kto zawinił, zostawmy na później. Co jest potrzebne na jutro?',
    ru: 'Кто виноват, оставим на потом. Что нужно завтра?',
    en: 'Whose fault it was can wait. What do you need by tomorrow?',
  }),
  to('aggressive', 1, {
    pl: 'Nie chcę się spierać. Chcę to dobrze zakończyć.',
    ru: 'Спорить не хочу. Хочу хорошо это закончить.',
    en: 'I don’t want to argue. I want this to end well.',
  }),
  to('aggressive', 2, {
    pl: 'Wracam do jednego pytania: co trzeba naprawić?',
    ru: 'Возвращаюсь к одному вопросу: что нужно исправить?',
    en: 'Back to one question: what needs putting right?',
  }),
  to('aggressive', 3, {
    pl: 'Najpierw wysłucham, później odpowiem. Nic nie przepadnie.',
    ru: 'Сперва выслушаю, потом отвечу. Ничего не пропадёт.',
    en: 'First I hear you out, then I answer. Nothing gets dropped.',
  }),
];
