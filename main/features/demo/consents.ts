import type { Channel } from '#contract/channels.ts';
import type { Language } from '#contract/preferences.ts';

export const consentChannelOf = {
  phone: 'phone',
  visit: 'phone',
  email: 'email',
  chat: 'messenger',
  social: 'messenger',
  letter: 'post',
} as const satisfies Record<Channel, string>;
type ConsentChannel = (typeof consentChannelOf)[Channel];

/** What the people of the demo shop have agreed to. */
export const consentWording: Record<Language, Record<ConsentChannel, string>> = {
  en: {
    phone: 'I agree that the shop calls me about its offers and news.',
    email: 'I agree that the shop sends me offers and news by e-mail.',
    messenger: 'I agree that the shop sends me offers and news in a messenger.',
    post: 'I agree that the shop sends me offers and news by post.',
  },
  pl: {
    phone: 'Zgadzam się, aby sklep telefonował do mnie w sprawie ofert i nowości.',
    email: 'Zgadzam się na otrzymywanie ofert i nowości sklepu e-mailem.',
    messenger: 'Zgadzam się na otrzymywanie ofert i nowości sklepu w komunikatorze.',
    post: 'Zgadzam się na otrzymywanie ofert i nowości sklepu pocztą.',
  },
  ru: {
    phone: 'Согласие на звонки магазина о предложениях и новинках.',
    email: 'Согласие получать предложения и новости магазина по электронной почте.',
    messenger: 'Согласие получать предложения и новости магазина в мессенджере.',
    post: 'Согласие получать предложения и новости магазина по почте.',
  },
};
