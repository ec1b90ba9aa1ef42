import { getCountries } from 'libphonenumber-js';

/** Every country with telephone numbers of its own, by its name in the language of the interface. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return getCountries()
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .filter(({ value, label }) => label !== value)
    .toSorted((one, other) => compare(one.label, other.label));
}
