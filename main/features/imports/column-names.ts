import type { ImportField } from '#contract/imports.ts';

/**
 * Column names as they stand in files: those of spreadsheets in English, Polish, Russian and
 * Ukrainian, and of the exports of Google Contacts (always in English) and Outlook (in the language
 * of the program). Folded, without numbers, with commas between them; compared as whole phrases.
 */
export const columnNames: Readonly<Record<ImportField, readonly string[]>> = {
  givenName: [
    'first name, given name, firstname, forename, imie, pierwsze imie',
    'имя, имя клиента, ім я, ім\u02bcя',
  ],
  familyName: [
    'last name, family name, lastname, surname, nazwisko, nazwisko klienta',
    'фамилия, фамилия клиента, прізвище',
  ],
  patronymic: ['patronymic, отчество, по батькові'],
  fullName: [
    'name, full name, display name, customer, customer name, client, client name',
    'contact, contact name, imie i nazwisko, klient, kontakt, nazwa, nazwa klienta',
    'клиент, покупатель, заказчик, контакт, имя и фамилия, имя фамилия',
    'имя отчество фамилия, клієнт, покупець, ім я та прізвище',
  ],
  familyNameFirst: [
    'nazwisko i imie, nazwisko imie, фио, ф и о, фио клиента, фамилия и имя, фамилия имя',
    'фамилия имя отчество, піб, прізвище та ім я, прізвище ім я по батькові',
  ],
  company: [
    'company, company name, organization, organisation, organization name',
    'business name, firma, nazwa firmy, organizacja, компания, организация',
    'фирма, название компании, компанія, організація, фірма',
  ],
  phone: [
    'phone, phone number, phone value, telephone, telephone number, mobile',
    'mobile phone, mobile number, cell, cell phone, home phone, business phone',
    'company main phone, primary phone, other phone, car phone, radio phone',
    'telefon, nr telefonu, numer telefonu, tel, nr tel, komorka, kom',
    'telefon komorkowy, telefon stacjonarny, telefon domowy, telefon w pracy',
    'telefon sluzbowy, telefon podstawowy, telefon glowny, inny telefon',
    'glowny telefon do firmy, glowny telefon firmy, telefon kontaktowy',
    'телефон, номер телефона, тел, мобильный, мобильный телефон',
    'контактный телефон, рабочий телефон, домашний телефон, другой телефон',
    'основной телефон, телефон переносной, телефон раб, телефон дом, сотовый',
    'основной телефон организации, сотовый телефон, номер телефону',
    'мобільний, мобільний телефон, робочий телефон, домашній телефон',
  ],
  email: [
    'email, e mail, mail, email address, e mail address, e mail value',
    'email value, adres e mail, adres email, adres poczty e mail, poczta',
    'электронная почта, почта, эл почта, емейл, имейл, адрес эл почты',
    'адрес электронной почты, электронный адрес, адрес e mail, электронная почта адрес',
    'електронна пошта, пошта, ел пошта, адреса електронної пошти',
  ],
  street: [
    'address, street, street address, home street, business street, other street',
    'address street, ulica, adres, ulica i numer, adres sluzbowy ulica',
    'adres domowy ulica, inny adres ulica, ulica adres sluzbowy, ulica adres domowy',
    'улица, адрес, улица дом, адрес доставки, улица раб адрес, улица дом адрес',
    'улица другой адрес, вулиця, адреса',
  ],
  postalCode: [
    'postal code, postcode, postalcode, zip, zip code, home postal code',
    'business postal code, other postal code, address postal code, kod pocztowy, kod',
    'adres sluzbowy kod pocztowy, adres domowy kod pocztowy, inny adres kod pocztowy',
    'kod pocztowy adres sluzbowy, kod pocztowy adres domowy, индекс, почтовый индекс',
    'индекс раб адрес, почтовый код дом, индекс дом адрес, индекс другой адрес',
    'індекс, поштовий індекс',
  ],
  city: [
    'city, town, home city, business city, other city, address city, miasto',
    'miejscowosc, adres sluzbowy miejscowosc, adres domowy miejscowosc',
    'inny adres miejscowosc, adres sluzbowy miasto, adres domowy miasto',
    'miejscowosc adres sluzbowy, miejscowosc adres domowy, город, населенный пункт',
    'город раб адрес, город дом адрес, город другой адрес, місто, населений пункт',
  ],
  region: [
    'state, region, province, county, home state, business state, other state',
    'address region, wojewodztwo, adres sluzbowy wojewodztwo, adres domowy wojewodztwo',
    'wojewodztwo adres sluzbowy, wojewodztwo adres domowy, область, регион, край',
    'область раб адрес, область дом адрес, область другой адрес, регіон',
  ],
  country: [
    'country, country region, home country region, business country region',
    'other country region, address country, kraj, panstwo, kraj region',
    'adres sluzbowy kraj, adres domowy kraj, adres sluzbowy kraj region',
    'adres domowy kraj region, страна, страна или регион раб адрес',
    'страна или регион дом адрес, страна или регион другой адрес, країна',
  ],
  birthday: [
    'birthday, birth date, birthdate, date of birth, dob, urodziny, data urodzenia',
    'dzien urodzenia, день рождения, дата рождения, день народження, дата народження',
  ],
  tags: [
    'tags, labels, categories, category, groups, group membership, etykiety, kategorie',
    'kategoria, grupy, grupa, tagi, метки, теги, категории, категория, группы, группа',
    'мітки, категорії, групи',
  ],
  usual: [
    'usual, the usual, usually takes, stale zamowienie, zwykle bierze, zwykle zamawia',
    'обычный заказ, обычно берет, обычно заказывает',
  ],
  note: [
    'note, notes, comment, comments, remarks, uwagi, notatki, notatka',
    'komentarz, opis, примечание, примечания, заметки, заметка, комментарий',
    'комментарии, нотатки, примітка, примітки, коментар',
  ],
};
