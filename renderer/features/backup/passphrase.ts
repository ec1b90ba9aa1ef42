const shortest = { fair: 10, strong: 16 };
const fewestLetters = 6;

/**
 * A hint, not a rule: what counts most against guessing is the length (NIST SP 800-63B, 5.1.1.2), as
 * long as it is not one letter over and over.
 */
export function strengthOf(passphrase: string): 'weak' | 'fair' | 'strong' {
  const different = new Set(passphrase.split('')).size;
  if (passphrase.length < shortest.fair || different < fewestLetters) return 'weak';
  return passphrase.length < shortest.strong ? 'fair' : 'strong';
}
