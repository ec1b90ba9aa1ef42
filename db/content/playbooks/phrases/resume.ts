import type { Phrase } from '#contract/playbook.ts';
import { phrasesFor } from './phrasing.ts';

const { everywhere, phone, counter } = phrasesFor('resume');

export const resume: readonly Phrase[] = [
  everywhere(1, {
    pl: 'Dziękuję za czekanie. Wiem już więcej.',
    ru: 'Спасибо, что подождали. Теперь знаю больше.',
    en: 'Thank you for waiting. I know more now.',
  }),
  everywhere(2, {
    pl: 'Jestem z powrotem. Okazało się tak.',
    ru: 'Снова с Вами. Вот что выяснилось.',
    en: 'I’m back, and here’s what I found.',
  }),
  everywhere(3, {
    pl: 'To trwało dłużej, przepraszam. Mam odpowiedź.',
    ru: 'Вышло дольше, простите. Ответ есть.',
    en: 'That took longer than I said, sorry. I have the answer.',
  }),
  everywhere(4, {
    pl: 'Wróćmy do miejsca, w którym stanęła rozmowa.',
    ru: 'Вернёмся туда, где остановились.',
    en: 'Let’s go back to where we left off.',
  }),
  everywhere(5, {
    pl: 'Jeszcze tego nie mam. Oddzwonię, zamiast trzymać w niepewności.',
    ru: 'Пока не нашлось. Перезвоню, чтобы не держать Вас.',
    en: 'I haven’t got it yet. Better that I ring than keep you hanging on.',
  }),
  phone(1, {
    pl: 'Halo, czy nadal się słyszymy?',
    ru: 'Алло, Вы ещё на линии?',
    en: 'Hello, are you still there?',
  }),
  counter(1, {
    pl: 'Proszę, to o tym była mowa.',
    ru: 'Вот, о нём и говорили.',
    en: 'Here it is, the one we talked about.',
  }),
];
