const sizes = [500, 100, 50, 25, 5, 1];

/** Parts of a few sizes only, so that the statements with so many rows stay few and prepared. */
export function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let start = 0;
  for (const size of sizes) {
    while (items.length - start >= size) {
      yield items.slice(start, start + size);
      start += size;
    }
  }
}
