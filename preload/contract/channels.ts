/** The ways in which a shop and its customers talk. */
export const channels = ['phone', 'visit', 'email', 'chat', 'social', 'letter'] as const;
export type Channel = (typeof channels)[number];
