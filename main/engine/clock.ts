/** The one clock of the program; rules and repositories are handed its time. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
