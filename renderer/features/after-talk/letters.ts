/** The physical keys of the page after a talk, while no field has the keyboard. */
export const afterLetters = {
  /** The quiet minute. */
  begin: 'B',
  /** Leaves the minute out, and stops it. */
  skip: 'S',
  followUp: 'F',
} as const;
