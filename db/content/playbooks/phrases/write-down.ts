import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter, to } = phrasesFor('writeDown');

export const writeDown: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Chwileczkę, wpisuję nasze ustalenia.',
    ru: 'Минутку, вношу наши договорённости.',
    en: 'Bear with me while I write that up.',
  }),
  everywhere(2, {
    pl: 'Numer reklamacji: {number}.',
    ru: 'Номер претензии: {number}.',
    en: 'Your complaint number is {number}.',
  }),
  everywhere(3, {
    pl: 'Notatka jest w karcie, znajdzie ją każdy z nas.',
    ru: 'Запись в карточке, её найдёт любой из нас.',
    en: 'It’s on your card now, so any of us can find it.',
  }),
  everywhere(4, {
    pl: 'Dokąd wysłać potwierdzenie?',
    ru: 'Куда прислать подтверждение?',
    en: 'Where shall I send the confirmation?',
  }),
  phone(1, {
    pl: 'Ten stukot to klawiatura. Zapisuję rozmowę.',
    ru: 'Это клавиши стучат. Вношу наш разговор.',
    en: 'That clatter is me typing it all in.',
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
      f: 'Oto potwierdzenie przyjęcia, to jest dla Pani.',
      m: 'Oto potwierdzenie przyjęcia, to jest dla Pana.',
      other: 'Oto potwierdzenie przyjęcia, proszę zachować.',
    },
    ru: 'Вот расписка о приёме, она Ваша.',
    en: 'Here’s your slip to show that we’ve taken it in.',
  }),
  to('changeable', 1, {
    pl: 'Przy tej decyzji zapisuję dzień i godzinę.',
    ru: 'Возле этого решения помечу день и час.',
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
      pl: 'Proszę przeczytać i postawić tu parafkę.',
      ru: 'Прочтите и распишитесь вот здесь.',
      en: 'Have a read, then put your initials here.',
    },
    'counter',
  ),
  to('perfectionist', 1, {
    pl: 'Wpisuję dokładne miary, nic na oko.',
    ru: 'Вписываю точные размеры, ничего на глаз.',
    en: 'I’m putting in exact figures, nothing by eye.',
  }),
  to('perfectionist', 2, {
    pl: 'Czy taki opis jest już pełny?',
    ru: 'Можно считать описание полным?',
    en: 'Would you call that account complete?',
  }),
  to('perfectionist', 3, {
    pl: 'Dołączam zdjęcie ze strzałką przy tym miejscu.',
    ru: 'Прилагаю снимок, место отмечу стрелкой.',
    en: 'I’m adding a photo with an arrow at the spot.',
  }),
];
