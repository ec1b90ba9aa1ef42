import { app, powerMonitor } from 'electron';
import { type AutoLockParts, createAutoLock } from './auto-lock.ts';

const betweenLooks = 10_000;

/** Locks the counter when nobody is there, and with the computer; until the program ends. */
export function watchForIdleness(parts: Omit<AutoLockParts, 'idleSeconds'>): void {
  const { look, lock, hurry } = createAutoLock({
    ...parts,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
  });
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
  powerMonitor.on('user-did-resign-active', () => void lock());
  powerMonitor.on('resume', hurry);
  powerMonitor.on('unlock-screen', hurry);
  const timer = setInterval(() => void look(), betweenLooks);
  app.on('before-quit', () => clearInterval(timer));
}
