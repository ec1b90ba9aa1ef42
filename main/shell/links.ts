import { app, shell } from 'electron';
import { Refusal } from '../engine/refusal.ts';
import { type CallLink, callScheme, parseCallLink } from './call-link.ts';

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

/** Windows learns from the program whose links these are; the others from its package. */
export function claimScheme(): void {
  if (app.isPackaged && process.platform === 'win32') app.setAsDefaultProtocolClient(callScheme);
}

/**
 * macOS hands over links in this way, also the one that it starts the program for. `answer` gets null
 * for one that is refused.
 */
export function onLink(answer: (call: CallLink | null) => void): void {
  app.on('open-url', (event, link) => {
    event.preventDefault();
    answer(parseCallLink(link));
  });
}
