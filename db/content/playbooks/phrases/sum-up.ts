import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('sumUp');

export const sumUp: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zbiorę to w trzech zdaniach.',
    ru: 'Подытожу в трёх фразах.',
    en: 'Let me sum it up in three lines.',
  }),
  everywhere(2, {
    pl: 'Ustalone. Przeczytam jeszcze raz, żeby nic nie zginęło.',
    ru: 'Решено. Прочту ещё раз, чтобы ничего не потерять.',
    en: 'That’s settled. I’ll read it back once so nothing slips.',
  }),
  everywhere(3, {
    pl: 'Zostaje tak: {product}, termin {date}.',
    ru: 'Итак: {product}, срок {date}.',
    en: 'So it’s {product}, by {date}.',
  }),
  everywhere(4, {
    pl: {
      f: 'Czy ten skrót zgadza się z tym, co Pani zapamięta?',
      m: 'Czy ten skrót zgadza się z tym, co Pan zapamięta?',
      other: 'Czy w tym podsumowaniu wszystko gra?',
    },
    ru: 'В этом итоге всё верно?',
    en: 'Does that cover everything we said?',
  }),
  everywhere(5, {
    pl: 'Najpierw oględziny, potem decyzja, na końcu wiadomość.',
    ru: 'Сначала осмотр, затем решение, потом сообщение Вам.',
    en: 'First we examine it, then we decide, then you hear from me.',
  }),
  everywhere(6, {
    pl: 'Odezwę się: {date}. Wcześniej, jeśli coś się ruszy.',
    ru: 'Следующая новость: {date}. Раньше, если что-то сдвинется.',
    en: 'You’ll hear from me on {date}, or sooner if things move.',
  }),
  phone(1, {
    pl: 'Zaraz przyjdzie wiadomość z tym, co ustalone.',
    ru: 'Сейчас придёт сообщение с тем, что решили.',
    en: 'A message with all of this is on its way to you.',
  }),
  counter(1, {
    pl: 'Drukuję ustalenia. Proszę wziąć kartkę ze sobą.',
    ru: 'Распечатаю итог. Возьмите листок с собой.',
    en: 'I’m printing this out for you to take home.',
  }),
  to('demanding', 1, {
    pl: 'Na piśmie jest wszystko: kto, co, do kiedy.',
    ru: 'Всё на бумаге: кто, что, к какому дню.',
    en: 'It’s all in writing: who, what and by when.',
  }),
  to('demanding', 2, {
    pl: 'Powiem, co to ustalenie obejmuje, a czego nie.',
    ru: 'Скажу, что в договорённость входит, а что нет.',
    en: 'This is what’s covered, and this is what isn’t.',
  }),
  to('demanding', 3, {
    pl: 'Kopia tych ustaleń będzie miała mój podpis.',
    ru: 'На копии будет стоять моя подпись.',
    en: 'Your copy will have my signature on it.',
  }),
  to('aggressive', 1, {
    pl: 'Krótko i do rzeczy, są trzy ustalenia.',
    ru: 'Коротко и по делу, договорённостей три.',
    en: 'Short and plain, three things are agreed.',
  }),
  to('aggressive', 2, {
    pl: 'Sprawa jest w ruchu. Następny ruch należy do nas.',
    ru: 'Дело движется. Следующий ход за нами.',
    en: 'It’s moving. The next step is ours.',
  }),
  to('aggressive', 3, {
    pl: 'Co ustalone, jest zapisane. Powtarzać już nie trzeba.',
    ru: 'Решённое записано. Повторять больше не нужно.',
    en: 'It’s down on paper. You needn’t say it again.',
  }),
  to('confused', 1, {
    pl: 'Kolejno: szykujemy, dzwonimy, można odebrać.',
    ru: 'По шагам: готовим, звоним, Вы забираете.',
    en: 'Three steps: we get it ready, we ring, you collect.',
  }),
  to('confused', 2, {
    pl: 'Którą część powtórzyć wolniej?',
    ru: 'Какую часть повторить помедленнее?',
    en: 'Which bit shall I go over more slowly?',
  }),
  to('confused', 3, {
    pl: {
      f: 'Zostaje Pani z jedną kartką i jedną datą.',
      m: 'Zostaje Pan z jedną kartką i jedną datą.',
      other: 'Do zapamiętania jest tylko jedna data.',
    },
    ru: 'Запомнить нужно только одну дату.',
    en: 'There’s only one date to remember.',
  }),
  to('changeable', 1, {
    pl: 'Zapisana jest ta wersja. Wcześniejsze skreślam.',
    ru: 'Записана эта версия. Прежние зачёркиваю.',
    en: 'This is the version I’ve kept. The others are crossed out.',
  }),
  to('changeable', 2, {
    pl: 'Potwierdźmy ostatnie słowo, wtedy zamówię.',
    ru: 'Подтвердим окончательное слово, тогда закажу.',
    en: 'Let’s confirm the final word before I order.',
  }),
  to('changeable', 3, {
    pl: 'Ostatnia zmiana weszła, na tym zamykam zamówienie.',
    ru: 'Последняя правка внесена, на этом заказ закрываю.',
    en: 'The last change is in, and with that I’ll close the order.',
  }),
  to('undecided', 1, {
    pl: 'Jedno już postanowione, drugie zostaje otwarte.',
    ru: 'Одно решили, другое пока открыто.',
    en: 'One part is decided, the other stays open.',
  }),
  to('undecided', 2, {
    pl: 'To rozsądny wybór i można go jeszcze cofnąć.',
    ru: 'Выбор разумный, и его ещё можно отменить.',
    en: 'It’s a sensible choice, and you can still undo it.',
  }),
  to('undecided', 3, {
    pl: 'Na namysł jest tydzień, cena się nie zmienia.',
    ru: 'На раздумья неделя, цена не меняется.',
    en: 'You have a week to think, and the price holds.',
  }),
  to('perfectionist', 1, {
    pl: 'Odczytuję punkty po kolei, razem z wymiarami.',
    ru: 'Читаю пункт за пунктом, вместе с размерами.',
    en: 'I’ll read out the points in turn, measurements included.',
  }),
  to('perfectionist', 2, {
    pl: 'Czy któreś słowo trzeba doprecyzować?',
    ru: 'Какое слово ещё уточнить?',
    en: 'Is there a word you’d like more exact?',
  }),
  to('perfectionist', 3, {
    pl: 'Wzorcem jest ten egzemplarz, z nim porównamy nowy.',
    ru: 'Образец вот этот, с ним и сравним.',
    en: 'This one is our sample. We’ll hold the new one against it.',
  }),
  to('enthusiastic', 1, {
    pl: 'Z tylu pomysłów wychodzą trzy konkretne rzeczy.',
    ru: 'Из стольких идей получаются три конкретных дела.',
    en: 'Out of all those ideas, three things remain to do.',
  }),
  to('enthusiastic', 2, {
    pl: 'Lista na dziś jest zamknięta. Nowe zapisujemy na później.',
    ru: 'Список на сегодня закрыт. Новое оставим на потом.',
    en: 'Today’s list is closed. Anything new goes on the next.',
  }),
  to('enthusiastic', 3, {
    pl: 'W jednym zdaniu: co robimy i kiedy.',
    ru: 'Одной фразой: что делаем и когда.',
    en: 'In one line: what we do, and when.',
  }),
  to('frequentComplaints', 1, {
    pl: 'Są dwa zadania: naprawić rzecz i usunąć przyczynę.',
    ru: 'Задач две: починить вещь и устранить причину.',
    en: 'There are two jobs: mend the thing and remove what causes it.',
  }),
  to('frequentComplaints', 2, {
    pl: 'Jedna osoba, jeden numer: {number}.',
    ru: 'Один человек, один номер: {number}.',
    en: 'One person, one number: {number}.',
  }),
  to('frequentComplaints', 3, {
    pl: 'Naprawa ma datę, szukanie przyczyny też.',
    ru: 'У ремонта есть дата, у поиска причины тоже.',
    en: 'The repair has a date, and so has the search for the cause.',
  }),
];
