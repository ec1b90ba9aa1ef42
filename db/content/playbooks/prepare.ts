import type { Words } from '#contract/playbook.ts';

export const history: Words = {
  pl: 'Przejrzeć historię i ostatni nastrój.',
  ru: 'Просмотрите историю и последнее настроение.',
  en: 'Look through the history and the last mood.',
};

export const openThings: Words = {
  pl: 'Sprawdzić otwarte obietnice i reklamacje.',
  ru: 'Проверьте открытые обещания и претензии.',
  en: 'Check open promises and complaints.',
};

export const likelyCause: Words = {
  pl: 'Pomyśleć, co najpewniej było przyczyną.',
  ru: 'Подумайте, в чём, скорее всего, причина.',
  en: 'Think what the likely cause is.',
};

export const options: Words = {
  pl: 'Przygotować dwie albo trzy możliwości, których da się dotrzymać.',
  ru: 'Приготовьте два-три варианта, которые получится выполнить.',
  en: 'Have two or three options ready that we can keep.',
};

export const papers: Words = {
  pl: 'Mieć pod ręką paragon, zamówienie i termin dostawy.',
  ru: 'Держите под рукой чек, заказ и срок доставки.',
  en: 'Have the receipt, the order and the delivery date at hand.',
};

export const ownLimit: Words = {
  pl: 'Wiedzieć, ile można przyznać bez pytania.',
  ru: 'Знайте, сколько можно дать без согласования.',
  en: 'Know how much you may grant without asking.',
};

export const ownState: Words = {
  pl: 'Szklanka wody, trzy spokojne oddechy, proste plecy.',
  ru: 'Стакан воды, три спокойных вдоха, прямая спина.',
  en: 'A glass of water, three calm breaths, a straight back.',
};
