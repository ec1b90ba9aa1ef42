import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('writeDown');

export const writeDown: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Jeszcze chwila, wpisuję nasze ustalenia.',
    ru: 'Ещё минутку, записываю, о чём договорились.',
    en: 'Bear with me while I write that up.',
  }),
  everywhere(2, {
    pl: 'Numer reklamacji: {number}.',
    ru: 'Номер претензии: {number}.',
    en: 'Your complaint number is {number}.',
  }),
  everywhere(3, {
    pl: 'Zapisane w karcie, znajdzie to każdy z nas.',
    ru: 'Всё записано в карточке, её найдёт любой из нас.',
    en: 'It’s on file now, so any of us can find it.',
  }),
  everywhere(4, {
    pl: {
      f: 'Dokąd wysłać Pani potwierdzenie?',
      m: 'Dokąd wysłać Panu potwierdzenie?',
      other: 'Dokąd wysłać potwierdzenie?',
    },
    ru: 'Куда Вам прислать подтверждение?',
    en: 'Where shall I send the confirmation?',
  }),
  phone(1, {
    pl: 'Ten stukot to klawiatura, właśnie piszę.',
    ru: 'Это клавиши стучат, я печатаю.',
    en: 'That clatter is only my keyboard.',
  }),
  phone(2, {
    pl: 'Proszę wziąć coś do pisania, podyktuję numer.',
    ru: 'Возьмите ручку, продиктую номер.',
    en: 'If you have a pen, I’ll give you the number.',
  }),
  counter(1, {
    pl: 'Odwrócę ekran, łatwiej będzie sprawdzić.',
    ru: 'Поверну экран, так проще проверить.',
    en: 'I’ll turn the screen round so you can check.',
  }),
  counter(2, {
    pl: {
      f: 'To potwierdzenie przyjęcia zostaje u Pani.',
      m: 'To potwierdzenie przyjęcia zostaje u Pana.',
      other: 'To potwierdzenie przyjęcia proszę zachować.',
    },
    ru: 'Эту расписку о приёме сохраните у себя.',
    en: 'This slip shows we’ve taken it in. Do keep it.',
  }),
  to('changeable', 1, {
    pl: 'Dopisuję dzień i godzinę tej decyzji.',
    ru: 'Помечу день и час этого решения.',
    en: 'I’m noting the day and the hour of that decision.',
  }),
  to('changeable', 2, {
    pl: {
      f: 'Jeden egzemplarz dla Pani, drugi do teczki.',
      m: 'Jeden egzemplarz dla Pana, drugi do teczki.',
      other: 'Jeden egzemplarz do ręki, drugi do teczki.',
    },
    ru: 'Один экземпляр Вам, второй в папку.',
    en: 'One copy for you, one for the folder.',
  }),
  to(
    'changeable',
    3,
    {
      pl: 'Proszę przeczytać i podpisać tutaj.',
      ru: 'Прочтите и распишитесь вот здесь.',
      en: 'Have a read, then sign just here.',
    },
    'counter',
  ),
  to('perfectionist', 1, {
    pl: 'Wpisuję dokładne miary, nic na oko.',
    ru: 'Вписываю точные размеры, ничего на глаз.',
    en: 'I’m putting in exact figures, nothing by eye.',
  }),
  to('perfectionist', 2, {
    pl: 'Czy ten opis jest już pełny?',
    ru: 'Можно считать описание полным?',
    en: 'Is that description complete now?',
  }),
  to('perfectionist', 3, {
    pl: 'Dołączam zdjęcie, miejsce wskaże strzałka.',
    ru: 'Прилагаю снимок, место отмечу стрелкой.',
    en: 'I’m adding a photo with an arrow at the spot.',
  }),
];
