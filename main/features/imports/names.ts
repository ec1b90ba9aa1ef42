import type { CustomerDetails } from '#contract/customers.ts';
import { splitName } from '#contract/typed-customer.ts';

type Names = Pick<CustomerDetails, 'givenName' | 'patronymic' | 'familyName'>;

/** "Иванович", "Сергеевна", "Ильинична", "Іванівна", "Мамед оглы". */
const patronymicEnding = /(?:[аеиіоуэюя]вич|ич|[аеиіоюя]вна|чна|шна|оглы|кызы)$/iu;

export function isPatronymic(word: string): boolean {
  return patronymicEnding.test(word);
}

/**
 * The parts of a name in one cell, in the order that the column says. Three words of which one is
 * a patronymic say by themselves which is which.
 */
export function splitFullName(text: string, order: 'givenFirst' | 'familyFirst'): Names {
  const words = text.split(/\s+/u);
  if (!text.includes(',') && words.length === 3) {
    const [first = '', second = '', third = ''] = words;
    if (isPatronymic(third)) return { familyName: first, givenName: second, patronymic: third };
    if (isPatronymic(second) && order === 'givenFirst') {
      return { givenName: first, patronymic: second, familyName: third };
    }
  }
  if (order === 'givenFirst' || text.includes(',')) return { ...splitName(text), patronymic: '' };
  const [familyName = '', ...given] = words;
  return given.length > 0
    ? { familyName, givenName: given.join(' '), patronymic: '' }
    : { ...splitName(text), patronymic: '' };
}
