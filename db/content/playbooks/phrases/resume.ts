import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('resume');

export const resume: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Dziękuję za chwilę cierpliwości. Wiem już więcej.',
    ru: 'Спасибо, что подождали. Теперь знаю больше.',
    en: 'Thank you for waiting. I know more now.',
  }),
  everywhere(2, {
    pl: 'Już jestem. Okazało się, że…',
    ru: 'Снова с Вами. Выяснилось вот что…',
    en: 'I’m back. It turns out that…',
  }),
  everywhere(3, {
    pl: 'To zajęło więcej czasu, przepraszam. Mam odpowiedź.',
    ru: 'Получилось дольше, простите. Ответ есть.',
    en: 'That took longer than I said, sorry. I have the answer.',
  }),
  everywhere(4, {
    pl: 'Wróćmy do miejsca, w którym stanęła rozmowa.',
    ru: 'Вернёмся туда, где остановились.',
    en: 'Let’s go back to where we left off.',
  }),
  everywhere(5, {
    pl: 'Jeszcze tego nie mam. Lepiej oddzwonię.',
    ru: 'Пока не нашлось. Лучше перезвоню, чтобы Вам не ждать.',
    en: 'I haven’t got it yet. Better if I ring you back.',
  }),
  phone(1, {
    pl: {
      f: 'Halo, czy Pani mnie słyszy?',
      m: 'Halo, czy Pan mnie słyszy?',
      other: 'Halo, czy nadal się słyszymy?',
    },
    ru: 'Алло, Вы меня слышите?',
    en: 'Hello, are you still there?',
  }),
  phone(2, {
    pl: {
      f: 'Dzwonię do Pani, tak jak było umówione.',
      m: 'Dzwonię do Pana, tak jak było umówione.',
      other: 'Dzwonię, tak jak było umówione.',
    },
    ru: 'Звоню Вам, как договорились.',
    en: 'I’m ringing, as we agreed.',
  }),
  counter(1, {
    pl: 'Znalazło się. Czy to jest to?',
    ru: 'Нашлось. Это то самое?',
    en: 'Here we are. Is this the one?',
  }),
];
