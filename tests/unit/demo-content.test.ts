import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { describe, expect, test } from 'vitest';
import { buildDemoShop } from '#db/content/demo/build.ts';
import { addDays, countDays, weekdayOf } from '#db/content/demo/calendar.ts';
import { readScript } from '#db/content/demo/script.ts';
import type { DemoContact, DemoPerson, DemoShop } from '#db/content/demo/types.ts';

const languages = ['pl', 'ru', 'en'] as const;
const home = { pl: ['PLN', 'PL'], ru: ['RUB', 'RU'], en: ['GBP', 'GB'] } as const;
/** A weekday, a Sunday, a leap day, the ends of a year, a Sunday before a holiday. */
const days = ['2026-11-19', '2026-11-22', '2028-02-29', '2026-12-31', '2027-01-01', '2026-05-03'];

const build = (language: (typeof languages)[number], today = '2026-11-19') =>
  buildDemoShop(language, today, home[language][0]);

const contactsOf = (shop: DemoShop): DemoContact[] => shop.people.flatMap((one) => one.contacts);

function openDueDates(shop: DemoShop): string[] {
  return contactsOf(shop).flatMap(({ date, followUp }) =>
    followUp === null || followUp.done ? [] : [addDays(date, followUp.inDays)],
  );
}

/** Every text that a colleague could have typed. */
function textsOf(person: DemoPerson): string[] {
  return [
    person.note,
    person.usual,
    person.convenientHours,
    ...person.tags,
    ...person.observations.map(({ note }) => note),
    ...person.contacts.flatMap(({ note, followUp }) => [note, followUp?.note ?? '']),
  ].filter((text) => text !== '');
}

function namesOf(person: DemoPerson): string[] {
  const { street, city, region, country } = person.address;
  return [
    person.givenName,
    person.patronymic,
    person.familyName,
    person.company,
    person.formOfAddress,
    street,
    city,
    region,
    country,
  ];
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/u);

describe.each(languages)('the demo shop in %s', (language) => {
  const shop = build(language);
  const contacts = contactsOf(shop);

  test('has about 200 people and 900 to 1200 contacts, most people a few', () => {
    expect(shop.people.length).toBeGreaterThanOrEqual(180);
    expect(shop.people.length).toBeLessThanOrEqual(220);
    expect(contacts.length).toBeGreaterThanOrEqual(900);
    expect(contacts.length).toBeLessThanOrEqual(1200);
    const counts = shop.people.map((person) => person.contacts.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
    expect(counts.filter((count) => count >= 10).length).toBeGreaterThanOrEqual(8);
    expect(counts.filter((count) => count <= 6).length).toBeGreaterThan(counts.length * 0.7);
  });

  test('is the same every time', () => {
    expect(build(language)).toEqual(shop);
  });

  test.each(days)('ends on %s, in opening times and in order', (today) => {
    const { people } = build(language, today);
    const all = people.flatMap((person) => person.contacts);
    const first = addDays(today, -365);
    for (const contact of all) {
      expect(contact.date >= first && contact.date <= today, contact.date).toBe(true);
      expect(weekdayOf(contact.date), contact.date).not.toBe(0);
      expect(contact.time).toMatch(/^(?:09|1[0-7]):[0-5]\d$/u);
    }
    for (const person of people) {
      const moments = person.contacts.map(({ date, time }) => `${date} ${time}`);
      expect(moments).toEqual(moments.toSorted());
      expect(new Set(moments).size).toBe(moments.length);
    }
    const dates = all.map(({ date }) => date).toSorted();
    expect(countDays(first, dates[0] ?? '')).toBeLessThanOrEqual(7);
    expect(countDays(dates.at(-1) ?? '', today)).toBeLessThanOrEqual(4);
  });

  test('ends today on a working day and on Saturday when today is a Sunday', () => {
    const lastDate = (today: string) =>
      contactsOf(build(language, today))
        .map(({ date }) => date)
        .toSorted()
        .at(-1);
    expect(lastDate('2026-11-19')).toBe('2026-11-19');
    expect(lastDate('2026-11-22')).toBe('2026-11-21');
  });

  test.each(days)('has follow-ups that are due, overdue and to come on %s', (today) => {
    const due = openDueDates(build(language, today));
    expect(due.filter((date) => date === today).length).toBeGreaterThanOrEqual(3);
    const late = due.filter((date) => date < today);
    expect(late.length).toBeGreaterThanOrEqual(2);
    expect(late.every((date) => countDays(date, today) <= 7)).toBe(true);
    const coming = due.filter((date) => date > today);
    expect(coming.length).toBeGreaterThanOrEqual(3);
    expect(coming.every((date) => countDays(today, date) <= 10)).toBe(true);
  });

  test.each(days)('has birthdays within seven days of %s', (today) => {
    const soon = new Set(Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead).slice(5)));
    const people = build(language, today).people;
    const born = people.flatMap(({ birthday }) => (birthday === null ? [] : [birthday]));
    expect(born.filter((day) => soon.has(day)).length).toBeGreaterThanOrEqual(6);
    expect(born).toContain(today.slice(5));
  });

  test('has numbers that can be dialled and that nobody shares', () => {
    const numbers = shop.people.flatMap(({ phones }) => phones.map(({ number }) => number));
    for (const number of numbers) {
      expect(isPossiblePhoneNumber(number, home[language][1]), number).toBe(true);
    }
    expect(new Set(numbers.map((number) => number.replaceAll(/\D/gu, ''))).size).toBe(
      numbers.length,
    );
  });

  test('has addresses of reserved domains only', () => {
    const addresses = shop.people.flatMap(({ emails }) => emails.map(({ address }) => address));
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) {
      expect(address).toMatch(/^[a-z.]+@(?:example\.(?:com|org|net)|[a-z-]+\.example)$/u);
    }
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('says nothing more than four times, and most of it once', () => {
    const counts = countEach(shop.people.flatMap(textsWithSentences).flatMap(sentencesOf));
    expect([...counts].filter(([, count]) => count > 4)).toEqual([]);
    const notes = countEach(contacts.flatMap(({ note }) => (note === '' ? [] : [note])));
    const once = [...notes.values()].filter((count) => count === 1).length;
    expect(once).toBeGreaterThan(contacts.length * 0.5);
    expect(Math.max(...notes.values())).toBeLessThanOrEqual(2);
  });

  test('is written in the letters of its language', () => {
    const texts = shop.people.flatMap((person) => [...textsOf(person), ...namesOf(person)]);
    const foreign = language === 'ru' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });

  test('leaves no mark of the script in a text', () => {
    const texts = shop.people.flatMap(textsOf);
    expect(texts.filter((text) => /[{};|=]|undefined|\s{2}|\s[.,]/u.test(text))).toEqual([]);
  });

  test('links people to others that are there', () => {
    const links = shop.people.flatMap((person, place) =>
      person.links.map(({ to, kind }) => ({ place, to, kind })),
    );
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const { place, to } of links) {
      expect(to).not.toBe(place);
      expect(shop.people[to]).toBeDefined();
    }
    for (const { place, to } of links.filter(({ kind }) => kind === 'household')) {
      expect(shop.people[place]?.address).toEqual(shop.people[to]?.address);
    }
  });

  test('tells moods from 1 to 5, lengths of calls and whose turn it was', () => {
    for (const { channel, moodStart, moodEnd, durationSeconds } of contacts) {
      expect([null, 1, 2, 3, 4, 5]).toContain(moodStart);
      expect([null, 1, 2, 3, 4, 5]).toContain(moodEnd);
      expect((moodStart === null) === (moodEnd === null)).toBe(true);
      expect(durationSeconds > 0).toBe(channel === 'phone' || channel === 'visit');
    }
    const rising = contacts.filter(({ moodStart, moodEnd }) => (moodStart ?? 0) < (moodEnd ?? 0));
    expect(rising.length).toBeGreaterThan(40);
    expect(contacts.filter(({ direction }) => direction === 'outgoing').length).toBeGreaterThan(
      120,
    );
  });

  test('knows people at every stage, and observations about few of them', () => {
    const stages = countEach(shop.people.map(({ stage }) => stage));
    expect([...stages.keys()].toSorted()).toEqual(
      ['advocate', 'loyal', 'new', 'potential', 'regular', 'repeat'].toSorted(),
    );
    const observed = shop.people.filter(({ observations }) => observations.length > 0);
    expect(observed.length).toBeGreaterThanOrEqual(15);
    expect(observed.length).toBeLessThanOrEqual(25);
    expect(new Set(shop.people.flatMap(({ tags }) => tags)).size).toBeLessThanOrEqual(12);
  });

  test('withdraws consents after they were given', () => {
    const consents = shop.people.flatMap((person) => person.consents);
    expect(consents.length).toBeGreaterThan(60);
    const withdrawn = consents.filter((consent) => consent.withdrawnDaysAgo !== null);
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { daysAgo, withdrawnDaysAgo } of withdrawn) {
      expect(withdrawnDaysAgo).toBeLessThan(daysAgo);
    }
  });

  test('stays the same people whatever the day', () => {
    const names = (today: string) => build(language, today).people.map(namesOf);
    expect(names('2028-02-29')).toEqual(names('2026-11-19'));
  });
});

function textsWithSentences(person: DemoPerson): string[] {
  const observed = person.observations.map(({ note }) => note);
  const said = person.contacts.flatMap(({ note, followUp }) => [note, followUp?.note ?? '']);
  return [person.note, ...observed, ...said].filter((text) => text !== '');
}

test('Polish and Russian family names follow the gender', () => {
  for (const person of build('pl').people) {
    const wrong = person.honorific === 'ms' ? /(?:sk|ck|dzk)i$/u : /(?:sk|ck|dzk)a$/u;
    expect(person.familyName, person.givenName).not.toMatch(wrong);
  }
  for (const person of build('ru').people) {
    const woman = person.honorific === 'ms';
    expect(person.patronymic).toMatch(woman ? /(?:вна|ична|инична)$/u : /(?:вич|ьич|ич)$/u);
    expect(person.familyName).not.toMatch(
      woman ? /(?:ов|ев|ёв|ин|ын|ский)$/u : /(?:ова|ева|ёва|ина|ская)$/u,
    );
  }
});

test('a season keeps its goods: Christmas and New Year are not asked for in summer', () => {
  const winter = {
    pl: /choink|Mikołaja/u,
    ru: /Нового года|(?:под ё|Ё)лк/u,
    en: /Christmas tree/u,
  };
  for (const language of languages) {
    for (const today of days) {
      const months = contactsOf(build(language, today))
        .filter(({ note }) => winter[language].test(note))
        .map(({ date, note }) => `${date.slice(5, 7)} ${note}`);
      expect(months.length).toBeGreaterThan(0);
      expect(months.filter((month) => !/^(?:11|12|01) /u.test(month))).toEqual([]);
    }
  }
});

test('prices are told in the currency of the shop, or in their own when it has no rate', () => {
  const euros = buildDemoShop('pl', '2026-11-19', 'EUR');
  expect(contactsOf(euros).some(({ note }) => note.includes('€'))).toBe(true);
  expect(contactsOf(euros).some(({ note }) => /\d\szł/u.test(note))).toBe(false);
  const unknown = buildDemoShop('pl', '2026-11-19', 'XXX');
  expect(unknown).toEqual(build('pl'));
});

test('a script that is not understood is refused with its line', () => {
  expect(() => readScript('+2 phone order | late')).toThrow('no strand to go on with');
  expect(() => readScript('12 pigeon order | hm')).toThrow('12 pigeon order | hm');
  expect(() => readScript('12 phone order 6 | hm')).toThrow('word not understood: 6');
  expect(() => readScript('12 phone order | hm | soon')).toThrow('follow-up not understood: soon');
});
