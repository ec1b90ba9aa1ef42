import { describe, expect, test } from 'vitest';
import type { Mapping } from '#contract/imports.ts';
import { readBirthday } from '../../main/features/imports/birthday.ts';
import { columnNames } from '../../main/features/imports/column-names.ts';
import { guessMapping, headerKey } from '../../main/features/imports/columns.ts';
import { splitFullName } from '../../main/features/imports/names.ts';
import { readRow } from '../../main/features/imports/rows.ts';
import { neutralised } from '../../main/features/imports/save-problems.ts';

describe('a birthday', () => {
  const date = (year: number | null, month: number, day: number) => ({ year, month, day });

  test.each([
    ['1985-03-02', 'PL', date(1985, 3, 2)],
    ['1985-03-02 00:00:00', 'PL', date(1985, 3, 2)],
    ['1985/3/2', 'PL', date(1985, 3, 2)],
    ['02.03.1985', 'PL', date(1985, 3, 2)],
    ['2.3.1985', 'US', date(1985, 3, 2)],
    ['02-03-1985', 'RU', date(1985, 3, 2)],
    ['2/3/1985', 'GB', date(1985, 3, 2)],
    ['2/3/1985', 'US', date(1985, 2, 3)],
    ['3/25/1985', 'PL', date(1985, 3, 25)],
    ['25/3/1985', 'US', date(1985, 3, 25)],
    ['--03-02', 'PL', date(null, 3, 2)],
    ['--0229', 'PL', date(null, 2, 29)],
    ['02.03.', 'PL', date(null, 3, 2)],
    ['02.03', 'PL', date(null, 3, 2)],
    ['02.03.85', 'PL', date(null, 3, 2)],
    ['1604-03-02', 'PL', date(null, 3, 2)],
    ['0/0/00', 'US', null],
    ['—', 'PL', null],
    ['29.02.1985', 'PL', undefined],
    ['25.25.1985', 'PL', undefined],
    ['3.25.1985', 'US', undefined],
    ['soon', 'PL', undefined],
  ])('%s in %s', (text, country, expected) => {
    expect(readBirthday(text, country)).toEqual(expected);
  });
});

describe('a name in one cell', () => {
  test.each([
    ['Anna Maria Nowak', 'givenFirst', ['Anna Maria', '', 'Nowak']],
    ['Nowak, Anna', 'givenFirst', ['Anna', '', 'Nowak']],
    ['Nowak, Anna Maria', 'familyFirst', ['Anna Maria', '', 'Nowak']],
    ['Nowak Anna', 'familyFirst', ['Anna', '', 'Nowak']],
    ['Королёва Алёна', 'familyFirst', ['Алёна', '', 'Королёва']],
    ['Иванов Иван Сергеевич', 'givenFirst', ['Иван', 'Сергеевич', 'Иванов']],
    ['Иван Сергеевич Иванов', 'givenFirst', ['Иван', 'Сергеевич', 'Иванов']],
    ['Королёва Алёна Ильинична', 'familyFirst', ['Алёна', 'Ильинична', 'Королёва']],
    ['Шевченко Олена Іванівна', 'familyFirst', ['Олена', 'Іванівна', 'Шевченко']],
    ['Szewc', 'familyFirst', ['Szewc', '', '']],
  ] as const)('%s, %s', (text, order, [givenName, patronymic, familyName]) => {
    expect(splitFullName(text, order)).toEqual({ givenName, patronymic, familyName });
  });
});

describe('columns', () => {
  test('every name is written as it is compared, and means one field', () => {
    const all = Object.values(columnNames).flatMap((some) =>
      some.flatMap((names) => names.split(', ')),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const [field, some] of Object.entries(columnNames)) {
      for (const name of some.flatMap((names) => names.split(', '))) {
        expect([name, guessMapping([name], [])]).toEqual([name, [field]]);
      }
    }
  });

  const guessed = (header: string, rows: string[] = []) => {
    const titles = header.split(',');
    const mapping = guessMapping(
      titles,
      rows.map((row) => row.split(',')),
    );
    return Object.fromEntries(
      titles.flatMap((title, column) => (mapping[column] ? [[title, mapping[column]]] : [])),
    );
  };

  test('Google Contacts today', () => {
    expect(
      guessed(
        'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value,Address 1 - Country,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code',
      ),
    ).toEqual({
      'First Name': 'givenName',
      'Last Name': 'familyName',
      'Organization Name': 'company',
      Birthday: 'birthday',
      Notes: 'note',
      Labels: 'tags',
      'E-mail 1 - Value': 'email',
      'Phone 1 - Value': 'phone',
      'Phone 2 - Value': 'phone',
      'Address 1 - Country': 'country',
      'Address 1 - Street': 'street',
      'Address 1 - City': 'city',
      'Address 1 - Region': 'region',
      'Address 1 - Postal Code': 'postalCode',
    });
  });

  test('Google Contacts as they were', () => {
    expect(
      guessed(
        'Name,Given Name,Additional Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name',
        ['Иван Сергеевич Иванов,Иван,Сергеевич,Иванов'],
      ),
    ).toEqual({
      Name: 'fullName',
      'Given Name': 'givenName',
      'Additional Name': 'patronymic',
      'Family Name': 'familyName',
      Birthday: 'birthday',
      'Group Membership': 'tags',
      'E-mail 1 - Value': 'email',
      'Phone 1 - Value': 'phone',
      'Organization 1 - Name': 'company',
    });
  });

  test('Outlook in English: of two addresses the one that is filled in', () => {
    const header =
      'First Name,Middle Name,Last Name,Company,Business Street,Business City,Home Street,Home City,Business Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail 2 Address,Notes';
    expect(guessed(header, ['Anna,Maria,Nowak,,,,Long 1,Leeds,,600700800'])).toMatchObject({
      'Home Street': 'street',
      'Home City': 'city',
      'Mobile Phone': 'phone',
      'Business Phone': 'phone',
      'E-mail Address': 'email',
      'E-mail 2 Address': 'email',
      Categories: 'tags',
    });
    expect(Object.keys(guessed(header))).not.toContain('Middle Name');
  });

  test('Outlook in Polish', () => {
    expect(
      guessed(
        'Tytuł,Imię,Drugie imię,Nazwisko,Firma,Stanowisko,Adres służbowy - ulica,Adres służbowy - miejscowość,Adres służbowy - kod pocztowy,Telefon służbowy,Telefon komórkowy,Adres e-mail,Adres e-mail 2,Kategorie,Notatki,Urodziny',
      ),
    ).toEqual({
      Imię: 'givenName',
      Nazwisko: 'familyName',
      Firma: 'company',
      'Adres służbowy - ulica': 'street',
      'Adres służbowy - miejscowość': 'city',
      'Adres służbowy - kod pocztowy': 'postalCode',
      'Telefon służbowy': 'phone',
      'Telefon komórkowy': 'phone',
      'Adres e-mail': 'email',
      'Adres e-mail 2': 'email',
      Kategorie: 'tags',
      Notatki: 'note',
      Urodziny: 'birthday',
    });
  });

  test('Outlook in Russian', () => {
    expect(
      guessed(
        'Обращение,Имя,Отчество,Фамилия,Организация,Улица (раб. адрес),Улица 2 (раб. адрес),Город (раб. адрес),Индекс (раб. адрес),Страна или регион (раб. адрес),Рабочий факс,Рабочий телефон,Телефон раб. 2,Телефон переносной,Адрес эл. почты,Адрес 2 эл. почты,День рождения,Заметки,Категории',
      ),
    ).toEqual({
      Имя: 'givenName',
      Отчество: 'patronymic',
      Фамилия: 'familyName',
      Организация: 'company',
      'Улица (раб. адрес)': 'street',
      'Город (раб. адрес)': 'city',
      'Индекс (раб. адрес)': 'postalCode',
      'Страна или регион (раб. адрес)': 'country',
      'Рабочий телефон': 'phone',
      'Телефон раб. 2': 'phone',
      'Телефон переносной': 'phone',
      'Адрес эл. почты': 'email',
      'Адрес 2 эл. почты': 'email',
      'День рождения': 'birthday',
      Заметки: 'note',
      Категории: 'tags',
    });
  });

  test('a list of a Ukrainian shop', () => {
    expect(guessed("Ім'я,Прізвище,По батькові,Телефон,Місто,Дата народження,Примітки")).toEqual({
      "Ім'я": 'givenName',
      Прізвище: 'familyName',
      'По батькові': 'patronymic',
      Телефон: 'phone',
      Місто: 'city',
      'Дата народження': 'birthday',
      Примітки: 'note',
    });
  });

  test('the same columns are known again whatever their case and signs, others are not', () => {
    expect(headerKey(['E-mail', 'IMIĘ '])).toBe(headerKey(['e mail', 'imię']));
    expect(headerKey(['a', 'b'])).not.toBe(headerKey(['b', 'a']));
    expect(headerKey(['a b'])).not.toBe(headerKey(['a', 'b']));
  });
});

test('columns of their own beat a whole name, and separators at the end are no cells', () => {
  const mapping: Mapping = ['givenName', 'fullName', 'familyName'];
  const read = (...cells: string[]) => readRow({ line: 2, cells }, { mapping, country: 'PL' });
  expect(read('Anna', 'A. Nowak (szewc)', 'Nowak', '', ' ')).toMatchObject({
    details: { givenName: 'Anna', familyName: 'Nowak' },
  });
  expect(read('', 'Anna Nowak', '')).toMatchObject({
    details: { givenName: 'Anna', familyName: 'Nowak' },
  });
  expect(read('Anna', '', '', 'more')).toEqual({ problem: 'columns' });
});

test('tags come apart, those that Google gives to everybody are left out', () => {
  const mapping: Mapping = ['fullName', 'tags', 'tags'];
  const read = (tags: string, more = '') =>
    readRow({ line: 2, cells: ['Anna', tags, more] }, { mapping, country: 'PL' });
  expect(read('* myContacts ::: VIP ::: * starred', 'hurt, salon;Łódź')).toMatchObject({
    details: { tags: ['VIP', 'hurt', 'salon', 'Łódź'] },
  });
  expect(read('* myContacts')).toMatchObject({ details: { tags: [] } });
});

test('what a spreadsheet would run becomes text, numbers stay', () => {
  expect(
    [
      '=1+1',
      '+48 600 700 800',
      '+48600700800',
      '-5',
      '-',
      '@SUM(A1)',
      '-2+3',
      '\tx',
      "+cmd|' /C calc'!A0",
      'Anna',
    ].map(neutralised),
  ).toEqual([
    "'=1+1",
    '+48 600 700 800',
    '+48600700800',
    '-5',
    '-',
    "'@SUM(A1)",
    "'-2+3",
    "'\tx",
    "'+cmd|' /C calc'!A0",
    'Anna',
  ]);
});
