import { shell } from 'electron';
import { Refusal } from '../engine/refusal.ts';

const allowed: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/** The address to open, when it is one that cannot run anything; undefined otherwise. */
export function safeLink(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return allowed.has(url.protocol) ? url.href : undefined;
}

/** Fails with VALIDATION for anything but https, mailto and tel. */
export async function openLink(text: string): Promise<void> {
  const link = safeLink(text);
  if (link === undefined) throw new Refusal({ code: 'VALIDATION', fields: { url: 'invalid' } });
  await shell.openExternal(link);
}
