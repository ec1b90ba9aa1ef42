import type { CountryPack } from './pack.ts';

/** No law that Kontuar knows: only the shop's own targets count. */
export const none: CountryPack = { key: 'none', rules: [] };
