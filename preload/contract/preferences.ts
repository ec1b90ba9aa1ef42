import { z } from 'zod';

export const languages = ['en', 'pl', 'ru'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];

/** What belongs to this computer rather than to the shop. */
export const preferences = z.strictObject({ language: z.enum(languages), theme: z.enum(themes) });
export type Preferences = z.infer<typeof preferences>;
