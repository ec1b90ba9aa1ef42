import type { Language, Theme } from '../../../preload/contract/preferences.ts';

/** KONTUAR_PICTURES=1 leaves a picture of everything that is looked at; see docs/development.md. */
export const takesPictures = Boolean(process.env['KONTUAR_PICTURES']);

export const sizes = {
  small: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
};

export interface Look {
  theme: Exclude<Theme, 'system'>;
  size: keyof typeof sizes;
}

const inLight = { theme: 'light', size: 'small' } as const;
const inDark = { theme: 'dark', size: 'small' } as const;

/**
 * How every screen is looked at in each language: in both themes, and in the large size in one of
 * them. Colours do not depend on the language, so the languages share the themes at that size.
 */
export const allLooks: Readonly<Record<Language, readonly [Look, Look, Look]>> = {
  en: [inDark, inLight, { theme: 'light', size: 'large' }],
  pl: [inLight, inDark, { theme: 'dark', size: 'large' }],
  ru: [inDark, inLight, { theme: 'light', size: 'large' }],
};

/** Every language, both themes and both sizes; screens.spec.ts sees more of the combinations. */
export const looks: readonly (Look & { language: Language })[] = [
  { language: 'en', theme: 'light', size: 'large' },
  { language: 'pl', theme: 'dark', size: 'small' },
  { language: 'ru', theme: 'light', size: 'small' },
];

const everyLook: readonly Look[] = [
  { theme: 'dark', size: 'small' },
  { theme: 'light', size: 'small' },
  { theme: 'light', size: 'large' },
  { theme: 'dark', size: 'large' },
];

/** The window is in this look already; pictures are taken of all of them. */
export function looksFrom(first: Look): Look[] {
  const others = everyLook.filter(
    ({ theme, size }) => theme !== first.theme || size !== first.size,
  );
  return takesPictures ? [first, ...others] : [first];
}
