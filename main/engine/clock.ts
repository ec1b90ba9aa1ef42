import { uptime } from 'node:os';

/** The one clock of the program; rules and repositories are handed its time. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** How long the computer has been on, in seconds: it never goes back, nor can it be set. */
export type Uptime = () => number;

export const systemUptime: Uptime = uptime;
