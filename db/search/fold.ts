// Letters of their own in Unicode, with no mark that could be stripped.
const ownLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const ownLetter = new RegExp(`[${Object.keys(ownLetters).join('')}]`, 'gu');

/**
 * The form in which text is compared: lower case, without diacritics, ё as е. й and ї keep their
 * mark because they are other letters than и and і.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFD')
      // U+0306 after и and U+0308 after і are what makes them й and ї.
      .replace(/(?<!и)\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f]/gu, '')
      .normalize('NFC')
      .replace(ownLetter, (letter) => ownLetters[letter] ?? letter)
  );
}

/** Folded words; everything that is neither letter nor digit separates them. */
export function foldWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function digitsOf(text: string): string {
  return text.replace(/\D+/gu, '');
}
