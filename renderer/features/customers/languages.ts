/**
 * Languages by their names in the language of the interface, in its alphabetical order. Chromium
 * does not know what all of them are called by their own speakers.
 */
export function languagesIn<Code extends string>(
  language: string,
  codes: readonly Code[],
): { value: Code; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { compare } = new Intl.Collator(language);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((one, other) => compare(one.label, other.label));
}
