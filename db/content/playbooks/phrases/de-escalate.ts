import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('deEscalate');

export const deEscalate: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zwolnijmy na moment, chcę to dobrze zrozumieć.',
    ru: 'Давайте чуть медленнее, хочу понять правильно.',
    en: 'Let’s slow down a moment. I want to get this right.',
  }),
  everywhere(2, {
    pl: 'Chcemy tego samego: żeby to dobrze wyszło.',
    ru: 'Мы хотим одного: чтобы всё вышло хорошо.',
    en: 'We both want the same: for this to end well.',
  }),
  everywhere(3, {
    pl: 'To za ważne na pośpiech.',
    ru: 'Дело слишком важное для спешки.',
    en: 'This matters too much to rush.',
  }),
  everywhere(4, {
    pl: 'Biorę oddech i wracam do faktów.',
    ru: 'Переведу дух и вернусь к фактам.',
    en: 'I’ll take a breath and go back to the facts.',
  }),
  everywhere(5, {
    pl: 'Co teraz lepsze: mówić dalej czy chwila przerwy?',
    ru: 'Что сейчас лучше: говорить дальше или передохнуть?',
    en: 'What’s better now, to go on or have a short break?',
  }),
  phone(1, {
    pl: 'Trochę ciszej, proszę. Wtedy lepiej słyszę.',
    ru: 'Чуть тише, пожалуйста. Так слышно лучше.',
    en: 'A little softer, please. I hear you better that way.',
  }),
  counter(1, {
    pl: 'Usiądźmy. Na siedząco łatwiej się myśli.',
    ru: 'Давайте сядем. Сидя легче думается.',
    en: 'Let’s sit. It’s easier to think sitting down.',
  }),
  to('demanding', 1, {
    pl: 'Od rozmowy nie uciekam. Mówię, co wykonalne.',
    ru: 'От разговора не ухожу. Говорю, что выполнимо.',
    en: 'I’m not refusing to talk. I’m saying what can be done.',
  }),
  to('demanding', 2, {
    pl: 'Sporne punkty odłóżmy na koniec. Zacznijmy od zgodnych.',
    ru: 'Спорное оставим на конец. Начнём с того, где сходимся.',
    en: 'Let’s leave what we dispute till last and begin where we agree.',
  }),
  to('demanding', 3, {
    pl: 'Pytanie o winę odłóżmy. Jak ma wyglądać jutro?',
    ru: 'Вопрос о вине отложим. Что должно быть завтра?',
    en: 'Let’s set aside whose fault it was. What should tomorrow look like?',
  }),
  to('aggressive', 1, {
    pl: 'Nie będę się spierać. Zależy mi na dobrym końcu.',
    ru: 'Спорить не буду. Мне важен хороший исход.',
    en: 'I’m not going to argue. I’d like this to end well.',
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
