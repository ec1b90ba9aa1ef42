import { end } from '#contract/playbook.ts';
import { step } from './step.ts';

export const sumUp = step({
  key: 'sumUp',
  act: 'sumUp',
  title: { pl: 'Podsumować', ru: 'Подвести итог', en: 'Sum up' },
  purpose: {
    pl: 'Obie strony kończą rozmowę z tym samym ustaleniem.',
    ru: 'Обе стороны уходят с одной и той же договорённостью.',
    en: 'Both sides leave with the same agreement in mind.',
  },
  now: {
    pl: 'Przeczytać ustalenia z ekranu, punkt po punkcie. Poczekać na „tak”.',
    ru: 'Прочитайте договорённости с экрана, по пунктам. Дождитесь «да».',
    en: 'Read out from the screen what was agreed, point by point. Wait for a “yes”.',
  },
  rather: [
    {
      pl: 'To chyba tyle, prawda?',
      ru: 'Ну вроде всё, да?',
      en: 'I think that’s it, isn’t it?',
    },
    {
      pl: 'Reszta jest w regulaminie.',
      ru: 'Остальное написано в правилах.',
      en: 'The rest is in our terms.',
    },
  ],
  questions: [
    {
      pl: 'Czy wszystko się zgadza?',
      ru: 'Так Вас устраивает?',
      en: 'Is that how you see it too?',
    },
  ],
  seconds: 45,
  entries: ['recap'],
  next: [
    {
      to: 'writeDown',
      label: { pl: 'Potwierdzone', ru: 'Подтверждено', en: 'Confirmed' },
      when: null,
    },
    {
      to: 'agree',
      label: { pl: 'Coś ma być inaczej', ru: 'Что-то надо изменить', en: 'Something is different' },
      when: null,
    },
  ],
});

export const writeDown = step({
  key: 'writeDown',
  act: 'writeDown',
  title: { pl: 'Zapisać', ru: 'Записать', en: 'Write it down' },
  purpose: {
    pl: 'Co jest zapisane, tego nie trzeba pamiętać ani opowiadać drugi raz.',
    ru: 'Записанное не надо держать в голове и рассказывать заново.',
    en: 'What is written need not be remembered, or told all over again.',
  },
  now: {
    pl: 'Uzupełnić to, czego brakuje w reklamacji. Powiedzieć na głos, że to się zapisuje.',
    ru: 'Дополните то, чего не хватает в претензии. Скажите вслух, что записываете.',
    en: 'Fill in what the complaint still lacks. Say aloud that you are writing it down.',
  },
  rather: [
    {
      pl: 'Postaram się o tym pamiętać.',
      ru: 'Постараюсь не забыть.',
      en: 'I’ll try to remember that.',
    },
    {
      pl: 'Proszę to jeszcze raz opisać w mailu.',
      ru: 'Напишите это всё ещё раз на почту.',
      en: 'Could you put all that in an e-mail?',
    },
    {
      pl: 'To idzie z rękojmi czy z gwarancji?',
      ru: 'Вам по гарантии или по закону?',
      en: 'Is this a warranty claim or a statutory one?',
    },
  ],
  questions: [
    {
      pl: 'Czy zakup był prywatny, czy na firmę?',
      ru: 'Покупка личная или на фирму?',
      en: 'Did you buy it privately or for a business?',
    },
    {
      pl: 'Czy zakup był w sklepie, czy z dostawą?',
      ru: 'Покупка была в магазине или с доставкой?',
      en: 'Did you buy it in the shop or have it sent?',
    },
  ],
  seconds: 60,
  entries: ['buyer', 'sale'],
  next: [
    { to: 'thank', label: { pl: 'Zapisane', ru: 'Записано', en: 'Written down' }, when: null },
  ],
});

export const thank = step({
  key: 'thank',
  act: 'thank',
  title: { pl: 'Podziękować', ru: 'Поблагодарить', en: 'Say thank you' },
  purpose: {
    pl: 'Ostatnie zdanie zostaje w pamięci najdłużej.',
    ru: 'Последняя фраза запоминается дольше других.',
    en: 'The last sentence is remembered longest.',
  },
  now: {
    pl: 'Podziękować za coś konkretnego i nie spieszyć się z końcem. Potem nastrój i dalszy kontakt.',
    ru: 'Поблагодарите за что-то конкретное и не торопитесь прощаться. Потом настроение и повторный контакт.',
    en: 'Thank them for one particular thing and do not rush the end. Then mood and follow-up.',
  },
  rather: [
    {
      pl: 'Następnym razem proszę bardziej uważać.',
      ru: 'В следующий раз будьте внимательнее.',
      en: 'Do be more careful next time.',
    },
    {
      pl: 'No, to mamy to z głowy.',
      ru: 'Ну вот, с этим разделались.',
      en: 'Right, that’s that out of the way.',
    },
  ],
  questions: [],
  seconds: 20,
  entries: ['moodEnd', 'followUp'],
  next: [
    {
      to: end,
      label: { pl: 'Koniec rozmowy', ru: 'Завершить разговор', en: 'End of the talk' },
      when: null,
    },
  ],
});
