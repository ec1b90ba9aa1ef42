/** Mulberry32: small, quick and the same in every run, which is all that a seeded shop needs. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Dice {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** 0 ≤ result < bound */
  below(bound: number): number {
    return Math.floor(this.random() * bound);
  }

  pick<T>(from: readonly T[]): T {
    return at(from, this.below(from.length));
  }

  /** The first ones more often, as names are spread over people. */
  pickFrequent<T>(from: readonly T[]): T {
    return at(from, Math.floor(this.random() ** 2 * from.length));
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }
}

function at<T>(from: readonly T[], index: number): T {
  const item = from[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
