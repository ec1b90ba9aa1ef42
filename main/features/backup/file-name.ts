import { localDay } from './local-day.ts';

/** What no file name of Windows may hold, which is the strictest of the three systems. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are among it
const forbidden = /[<>:"/\\|?*\u0000-\u001f]/gu;
const longestShopName = 80;

export const backupExtension = 'kontuar';

/**
 * "Shop name 2026-03-18 0905.kontuar", by the clock on the wall, so that names sort by age; with a
 * reason "Shop name 2026-03-18 0905 before import.kontuar".
 */
export function backupFileName(shopName: string, at: Date, reason?: string): string {
  const shop = shopName.replace(forbidden, ' ').replace(/\s+/gu, ' ').trim();
  const time = [at.getHours(), at.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join('');
  const name = shop
    .slice(0, longestShopName)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  const parts = [name || 'Kontuar', localDay(at), time, ...(reason === undefined ? [] : [reason])];
  return `${parts.join(' ')}.${backupExtension}`;
}
