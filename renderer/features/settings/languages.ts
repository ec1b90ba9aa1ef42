import type { Language } from '#contract/preferences.ts';

/** Each in its own words, so that it is found by somebody who reads no other. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  pl: 'Polski',
  ru: 'Русский',
};
