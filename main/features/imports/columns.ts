import type { ImportField } from '#contract/imports.ts';
import { foldWords } from '#db/search/fold.ts';

/**
 * Column names as they stand in files: those of spreadsheets in English, Polish and Russian, and
 * of the contact exports of Google and Outlook in English. Folded; compared as whole phrases.
 */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  givenName: ['first name', 'given name', 'firstname', 'forename', 'imie', 'имя'],
  familyName: ['last name', 'family name', 'lastname', 'surname', 'nazwisko', 'фамилия'],
  fullName: [
    'name',
    'full name',
    'customer',
    'client',
    'contact',
    'imie i nazwisko',
    'nazwisko i imie',
    'klient',
    'nazwa',
    'nazwa klienta',
    'фио',
    'клиент',
    'покупатель',
    'имя и фамилия',
    'фамилия и имя',
    'фамилия имя отчество',
  ],
  company: [
    'company',
    'organization',
    'organisation',
    'organization name',
    'organization 1 name',
    'business name',
    'firma',
    'nazwa firmy',
    'компания',
    'организация',
    'фирма',
  ],
  phone: [
    'phone',
    'phone number',
    'telephone',
    'mobile',
    'mobile phone',
    'cell',
    'home phone',
    'business phone',
    'company main phone',
    'primary phone',
    'other phone',
    'phone 1 value',
    'phone 2 value',
    'phone 3 value',
    'telefon',
    'nr telefonu',
    'numer telefonu',
    'tel',
    'komorka',
    'telefon komorkowy',
    'телефон',
    'номер телефона',
    'мобильный',
    'мобильный телефон',
    'тел',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'e mail 1 value',
    'e mail 2 value',
    'e mail 2 address',
    'e mail 3 address',
    'adres e mail',
    'adres email',
    'электронная почта',
    'почта',
    'эл почта',
    'адрес электронной почты',
  ],
  street: [
    'address',
    'street',
    'street address',
    'home street',
    'business street',
    'address 1 street',
    'ulica',
    'adres',
    'улица',
    'адрес',
  ],
  postalCode: [
    'postal code',
    'postcode',
    'postalcode',
    'zip',
    'zip code',
    'home postal code',
    'business postal code',
    'address 1 postal code',
    'kod pocztowy',
    'kod',
    'индекс',
    'почтовый индекс',
  ],
  city: [
    'city',
    'town',
    'home city',
    'business city',
    'address 1 city',
    'miasto',
    'miejscowosc',
    'город',
    'населенный пункт',
  ],
  region: [
    'state',
    'region',
    'province',
    'county',
    'home state',
    'business state',
    'address 1 region',
    'wojewodztwo',
    'область',
    'регион',
    'край',
  ],
  country: [
    'country',
    'country region',
    'home country region',
    'business country region',
    'address 1 country',
    'kraj',
    'panstwo',
    'страна',
  ],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'uwagi',
    'notatki',
    'notatka',
    'примечание',
    'заметки',
    'комментарий',
  ],
};

/** Phones and e-mails may come in several columns; of the others the first one counts. */
const repeatable: ReadonlySet<ImportField> = new Set(['phone', 'email']);

/** One guess for each column of the header. */
export function guessMapping(header: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return header.map((title) => {
    const field = fieldNamed(title);
    if (field === null || taken.has(field)) return null;
    if (!repeatable.has(field)) taken.add(field);
    return field;
  });
}

function fieldNamed(title: string): ImportField | null {
  // "FirstName" and "PostalCode" are two words.
  const phrase = foldWords(title.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join(' ');
  for (const [field, phrases] of Object.entries(names)) {
    if (phrases.includes(phrase)) return field as ImportField;
  }
  return null;
}
