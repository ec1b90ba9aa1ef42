/**
 * What ships; a version grows with every change. Apart from the contents, which take a while to load
 * and are needed only where a shop lacks one.
 */
export const shippedVersions = {
  'complaint-phone': 1,
  'complaint-counter': 1,
  'abusive-caller': 1,
} as const;
export type ShippedKey = keyof typeof shippedVersions;
