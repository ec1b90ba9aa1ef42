import type { Language, Theme } from '../../../preload/contract/shell.ts';

export const sizes = {
  small: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
};

interface Look {
  language: Language;
  theme: Exclude<Theme, 'system'>;
  size: keyof typeof sizes;
}

/** Every language, both themes and both sizes; screens.spec.ts sees all the combinations. */
export const looks: readonly Look[] = [
  { language: 'en', theme: 'light', size: 'large' },
  { language: 'pl', theme: 'dark', size: 'small' },
  { language: 'ru', theme: 'light', size: 'small' },
];
