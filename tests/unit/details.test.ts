import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerDetails } from '#contract/customers.ts';
import { detailsFromLine, splitName } from '#contract/typed-customer.ts';
import { toE164 } from '../../main/features/customers/phones.ts';

test.each([
  ['Anna Nowak', 'Anna', 'Nowak'],
  ['Anna Maria Nowak', 'Anna Maria', 'Nowak'],
  ['Nowak, Anna Maria', 'Anna Maria', 'Nowak'],
  ['Anna', 'Anna', ''],
  [',', '', ''],
])('%j is %j and %j', (text, givenName, familyName) => {
  expect(splitName(text)).toEqual({ givenName, familyName });
});

test('whatever is typed for a new caller makes a card that can be stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const trimmed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
      fc.pre(trimmed !== '');
      expect(customerDetails.safeParse(detailsFromLine(trimmed)).success).toBe(true);
    }),
  );
});

// The E.164 forms follow from the national numbering plans: country code + national number
// without its trunk prefix (0 in DE, GB, UA, FR; 8 in RU; none in PL).
test.each([
  ['22 828 37 39', 'PL', '+48228283739'],
  ['+48 22 828 37 39', 'RU', '+48228283739'],
  ['0048 22 828 37 39', 'PL', '+48228283739'],
  ['8 (912) 345-67-89', 'RU', '+79123456789'],
  ['9123456789', 'RU', '+79123456789'],
  ['030 12345678', 'DE', '+493012345678'],
  ['020 7946 0123', 'GB', '+442079460123'],
  ['044 123 45 67', 'UA', '+380441234567'],
  ['112', 'XX', null],
  ['po 18 dzwonić', 'PL', null],
])('%j dialled from %s is %s', (number, country, e164) => {
  expect(toE164(number, country)).toBe(e164);
});
