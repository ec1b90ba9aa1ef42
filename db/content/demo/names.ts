import type { ShopSource } from './source.ts';

export interface Name {
  given: string;
  patronymic: string;
  family: string;
  woman: boolean;
  /** The given name in the form used for speaking to somebody. */
  form: string;
}

function givenNames(list: string, woman: boolean): [string, { woman: boolean; form: string }][] {
  return list.split(',').map((entry) => {
    const [name = '', form = name] = entry.trim().split(':');
    return [name, { woman, form }];
  });
}

/** Reads "Anna Kowalska", "Анна Сергеевна Иванова"; the given name says whether it is a woman's. */
export function nameReader({ language, givenNames: { women, men } }: ShopSource) {
  const known = new Map([...givenNames(women, true), ...givenNames(men, false)]);
  return (text: string): Name => {
    const [given = '', ...others] = text.trim().split(' ');
    const about = known.get(given);
    if (about === undefined) throw new Error(`given name not listed: ${text}`);
    const patronymic = language === 'ru' ? (others.shift() ?? '') : '';
    return { given, patronymic, family: others.join(' '), ...about };
  };
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ł: 'l',
};

/** The name as it would stand in an e-mail address. */
export function latinName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\u0430-\u044f\u0451\u0142]/gu, (letter) => latin[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^a-z]/gu, '');
}
