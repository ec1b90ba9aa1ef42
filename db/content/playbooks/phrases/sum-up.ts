import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('sumUp');

export const sumUp: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Zbiorę to w trzech zdaniach.',
    ru: 'Подведу итог в трёх фразах.',
    en: 'Let me sum it up in three lines.',
  }),
  everywhere(2, {
    pl: 'Mamy to. Przeczytam jeszcze raz, żeby nic nie zginęło.',
    ru: 'Решили. Прочту ещё раз, чтобы ничего не потерять.',
    en: 'That’s settled. I’ll read it back once so nothing slips.',
  }),
  everywhere(3, {
    pl: 'Czyli tak: {product}, termin {date}, zgadza się?',
    ru: 'Итак: {product}, срок {date}, верно?',
    en: 'So it’s {product}, by {date}, is that right?',
  }),
  everywhere(4, {
    pl: {
      f: 'Czy według Pani to już wszystko?',
      m: 'Czy według Pana to już wszystko?',
      other: 'Czy to już wszystko?',
    },
    ru: 'Здесь всё, на Ваш взгляд?',
    en: 'Does that cover everything?',
  }),
  everywhere(5, {
    pl: 'Najpierw oględziny, potem decyzja, na końcu wiadomość.',
    ru: 'Сначала осмотр, затем решение, потом сообщение Вам.',
    en: 'First we examine it, then we decide, then you hear from me.',
  }),
  everywhere(6, {
    pl: 'Kolejna wiadomość: {date} albo wcześniej, jeśli coś się ruszy.',
    ru: 'Следующая новость: {date} или раньше, если что-то сдвинется.',
    en: 'You’ll hear from me on {date}, or sooner if things move.',
  }),
  phone(1, {
    pl: 'Zaraz wyślę wiadomość z tym, co ustalone.',
    ru: 'Сейчас пришлю сообщение обо всём, что решили.',
    en: 'I’m sending you a message with all of this.',
  }),
  phone(2, {
    pl: 'Przeczytam to powoli, proszę przerwać, gdy coś się nie zgadza.',
    ru: 'Прочту медленно, остановите, если что-то не так.',
    en: 'I’ll go slowly, so cut in if anything’s wrong.',
  }),
  counter(1, {
    pl: 'Drukuję to, proszę zabrać kartkę ze sobą.',
    ru: 'Распечатаю итог. Возьмите листок с собой.',
    en: 'I’m printing this out for you to take home.',
  }),
  counter(2, {
    pl: 'Proszę spojrzeć na ekran, jest na nim to samo.',
    ru: 'Взгляните на экран, там то же самое.',
    en: 'Have a look at the screen, it says the same there.',
  }),
  to('demanding', 1, {
    pl: 'Na piśmie jest wszystko: kto, co i do kiedy.',
    ru: 'Всё на бумаге: кто, что и когда.',
    en: 'It’s all in writing: who, what and by when.',
  }),
  to('demanding', 2, {
    pl: 'Powiem, co to obejmuje, a czego nie.',
    ru: 'Скажу, что в договорённость входит, а что нет.',
    en: 'This is what’s covered, and this is what isn’t.',
  }),
  to('demanding', 3, {
    pl: 'Na kopii będzie mój podpis.',
    ru: 'На копии будет стоять моя подпись.',
    en: 'Your copy will have my signature on it.',
  }),
  to('aggressive', 1, {
    pl: 'Krótko i do rzeczy, stanęło na tym…',
    ru: 'Коротко и по делу: договорились вот о чём…',
    en: 'Short and plain, this is what we’ve agreed…',
  }),
  to('aggressive', 2, {
    pl: 'Sprawa ruszyła, następny krok należy do nas.',
    ru: 'Дело пошло. Следующий шаг за нами.',
    en: 'It’s moving. The next step is ours.',
  }),
  to('aggressive', 3, {
    pl: 'Wszystko jest zapisane. Nie trzeba tego powtarzać.',
    ru: 'Всё записано. Повторять не понадобится.',
    en: 'It’s all on paper now, so there’s no need to repeat it.',
  }),
  to('confused', 1, {
    pl: 'Po kolei: szykujemy, dzwonimy, potem odbiór.',
    ru: 'По шагам: готовим, звоним, Вы забираете.',
    en: 'Three steps: we get it ready, we ring, you collect.',
  }),
  to('confused', 2, {
    pl: {
      f: 'Którą część powtórzyć Pani wolniej?',
      m: 'Którą część powtórzyć Panu wolniej?',
      other: 'Którą część powtórzyć jeszcze raz, wolniej?',
    },
    ru: 'Что Вам повторить помедленнее?',
    en: 'Which bit shall I go over more slowly?',
  }),
  to('confused', 3, {
    pl: {
      f: 'Wystarczy, że zapamięta Pani jedną datę.',
      m: 'Wystarczy, że zapamięta Pan jedną datę.',
      other: 'Wystarczy zapamiętać jedną datę.',
    },
    ru: 'Запомнить нужно только одну дату.',
    en: 'There’s only one date to remember.',
  }),
  to('changeable', 1, {
    pl: 'Zostaje ta wersja. Wcześniejsze skreślam.',
    ru: 'Остаётся эта версия. Прежние зачёркиваю.',
    en: 'This is the version we keep. I’m crossing out the others.',
  }),
  to('changeable', 2, {
    pl: 'Proszę potwierdzić wybór i zamawiam.',
    ru: 'Подтвердите выбор, и я закажу.',
    en: 'If you confirm that once more, I’ll order it.',
  }),
  to('changeable', 3, {
    pl: 'Ostatnia zmiana jest wpisana, zamówienie idzie.',
    ru: 'Последняя правка внесена, оформляю заказ.',
    en: 'The last change is in. I’m placing the order.',
  }),
  to('undecided', 1, {
    pl: 'Jedno jest postanowione, drugie zostaje otwarte.',
    ru: 'Одно решили, другое пока открыто.',
    en: 'One part is decided, the other stays open.',
  }),
  to('undecided', 2, {
    pl: 'To rozsądny wybór i można go jeszcze cofnąć.',
    ru: 'Выбор разумный, и его ещё можно отменить.',
    en: 'It’s a sensible choice, and you can still undo it.',
  }),
  to('undecided', 3, {
    pl: 'Jest czas na namysł, oferta poczeka.',
    ru: 'Время подумать есть, предложение подождёт.',
    en: 'There’s time to think it over. The offer will wait.',
  }),
  to('perfectionist', 1, {
    pl: 'Czytam punkty po kolei, razem z wymiarami.',
    ru: 'Читаю пункт за пунктом, вместе с размерами.',
    en: 'I’ll read out the points in turn, measurements included.',
  }),
  to('perfectionist', 2, {
    pl: 'Czy któreś słowo trzeba doprecyzować?',
    ru: 'Какое слово здесь ещё уточнить?',
    en: 'Is there a word you’d like more exact?',
  }),
  to('perfectionist', 3, {
    pl: 'Wzorcem jest ten egzemplarz, z nim porównamy nowy.',
    ru: 'Образец вот этот, с ним и сравним новый.',
    en: 'This one is our sample. We’ll hold the new one against it.',
  }),
  to('shortOfMoney', 1, {
    pl: 'Dziś do zapłaty: {amount}.',
    ru: 'Сегодня к оплате: {amount}.',
    en: 'Today’s payment is {amount}.',
  }),
  to('shortOfMoney', 2, {
    pl: 'Wszystkie koszty wymienię po kolei, ukrytych nie ma.',
    ru: 'Перечислю все расходы, скрытых нет.',
    en: 'I’ll name every cost, and there are no hidden ones.',
  }),
  to('shortOfMoney', 3, {
    pl: 'To mieści się w kwocie, o której była mowa.',
    ru: 'Это укладывается в сумму, о которой говорили.',
    en: 'It stays within the sum we talked about.',
  }),
  to('enthusiastic', 1, {
    pl: 'Z tylu pomysłów zostaje nam to…',
    ru: 'Из стольких идей остаётся вот что…',
    en: 'Out of all those ideas, this is what we’ll do…',
  }),
  to('enthusiastic', 2, {
    pl: 'Lista na dziś jest zamknięta. Nowe zapisujemy na później.',
    ru: 'Список на сегодня закрыт. Новое запишем отдельно.',
    en: 'Today’s list is closed. Anything new goes on the next one.',
  }),
  to('enthusiastic', 3, {
    pl: 'Jednym zdaniem: co robimy i kiedy…',
    ru: 'Одной фразой: что делаем и в какой день…',
    en: 'In one line: what we do, and when…',
  }),
  to('frequentComplaints', 1, {
    pl: 'Mamy dwa zadania: naprawić to i usunąć przyczynę.',
    ru: 'Задач две: починить вещь и устранить причину.',
    en: 'We’ve two jobs: mend it, and remove the cause.',
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
