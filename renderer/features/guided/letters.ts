/** The physical keys of a guided call, while no field has the keyboard. */
export const guideLetters = {
  phrases: ['Q', 'W', 'E'],
  more: 'R',
  advised: 'K',
  fields: 'F',
  notes: 'N',
  /** More on how to talk. */
  advice: 'T',
  hold: 'H',
  pause: 'B',
  handOver: 'M',
  limit: 'L',
  other: 'O',
  back: 'U',
  /** Puts in the usual offers. */
  offers: 'A',
  chosen: ['X', 'C', 'V'],
  promise: 'P',
  recap: 'C',
} as const;
