/**
 * Languages by their names in the language of the interface, in its alphabetical order; with the
 * name that their speakers give them.
 */
export function languagesIn<Code extends string>(
  language: string,
  codes: readonly Code[],
): { value: Code; label: string; hint: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { compare } = new Intl.Collator(language);
  return codes
    .map((value) => {
      const own = new Intl.DisplayNames(value, { type: 'language' });
      return { value, label: names.of(value) ?? value, hint: own.of(value) ?? value };
    })
    .toSorted((one, other) => compare(one.label, other.label));
}
