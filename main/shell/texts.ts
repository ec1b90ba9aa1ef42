import type { Language } from '#contract/preferences.ts';
import en from './texts/en.json' with { type: 'json' };
import pl from './texts/pl.json' with { type: 'json' };
import ru from './texts/ru.json' with { type: 'json' };

export type Texts = typeof en;

/** What the main process itself says; the catalogues of the window are in renderer/locales. */
export const texts: Record<Language, Texts> = { en, pl, ru };
