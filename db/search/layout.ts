// The same keys in three keyboard layouts, without and with Shift.
const latin = `\`qwertyuiop[]asdfghjkl;'zxcvbnm,.\\~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>|`;
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю\\ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ/';
const ukrainian = "'йцукенгшщзхїфівапролджєячсмитьбюґ₴ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮҐ";

const toRussian = layoutChange(latin, russian);
const toUkrainian = layoutChange(latin, ukrainian);
// A letter that both have lies on the same key.
const toEnglish = layoutChange(russian + ukrainian, latin + latin);

/** Keys beside the letters that nobody presses for a name; some may stand after a letter. */
const noName = /[`[\]{};:~<>\\|]|(?<![\p{L}\p{N}])[.,']/u;

/** What the same keys would have written in the other layouts; whole text, for х is typed as [. */
export function otherLayouts(typed: string): string[] {
  const english = toEnglish(typed);
  const turned = new Set([toRussian(typed), toUkrainian(typed)]);
  if (!noName.test(english)) turned.add(english);
  turned.delete(typed);
  return [...turned].filter((text) => /\p{L}/u.test(text));
}

function layoutChange(from: string, to: string): (text: string) => string {
  const keys = Array.from(to);
  const letters = new Map<string, string>();
  for (const [place, letter] of Array.from(from).entries()) {
    // Punctuation is on other keys in each layout; only what stands for a letter is turned.
    const other = keys[place] ?? letter;
    if (/\p{L}/u.test(letter + other)) letters.set(letter, other);
  }
  return (text) => Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}
