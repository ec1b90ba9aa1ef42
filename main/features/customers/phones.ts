import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';

/**
 * The number in E.164, read as if dialled from `country` (ISO 3166-1 alpha-2); null when no number
 * can be made out. What was typed is kept in any case: no number is refused for its form.
 */
export function toE164(number: string, country: string): string | null {
  const from: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(number, {
    ...(from ? { defaultCountry: from } : {}),
    extract: false,
  });
  return parsed?.isPossible() ? parsed.number : null;
}
