import { z } from 'zod';

export const languages = ['en', 'pl', 'ru'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];

/** After how many minutes without a hand on it the counter may lock itself. */
export const autoLockMinutes = [2, 5, 15] as const;

/** What belongs to this computer rather than to the shop. */
export const preferences = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** Null for never; it holds only while somebody has a PIN. */
  autoLock: z.literal(autoLockMinutes).nullable(),
});
export type Preferences = z.infer<typeof preferences>;
