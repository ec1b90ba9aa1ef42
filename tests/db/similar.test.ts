import { describe, expect, test } from 'vitest';
import { createCustomer, setBinned } from '#db/customers.ts';
import { listSimilarCustomers } from '#db/similar-customers.ts';
import { dialects, openTestDatabase } from '../support/databases.ts';
import { anna } from '../support/people.ts';
import { plansOf } from '../support/plans.ts';

type Typed = Parameters<typeof listSimilarCustomers>[2];

const nobody: Typed = { givenName: '', familyName: '', phones: [], emails: [], except: null };

interface Person {
  givenName?: string;
  familyName?: string;
  patronymic?: string;
  numbers?: string[];
  addresses?: string[];
}

describe.each(dialects)('%s', (dialect) => {
  async function shop() {
    const { db, write } = await openTestDatabase(dialect);
    return {
      write,
      add: ({ numbers = [], addresses = [], ...names }: Person) =>
        write(async (trx, actor) => {
          const { id } = await createCustomer(trx, actor, {
            ...anna,
            givenName: '',
            familyName: '',
            ...names,
            phones: numbers.map((e164) => ({ number: e164, e164 })),
            emails: addresses.map((address) => ({ address })),
          });
          return id;
        }),
      similar: async (typed: Partial<Typed>) =>
        (await listSimilarCustomers(db, dialect, { ...nobody, ...typed })).map(
          ({ customer, reasons }) => [customer.id].concat(reasons),
        ),
    };
  }

  test('the same number, address or name is told, the surest first', async () => {
    const { add, similar } = await shop();
    const name = await add({ givenName: 'Jan', familyName: 'Kowalski' });
    const email = await add({ givenName: 'Ola', addresses: ['Jan@Kowalski.pl'] });
    const phone = await add({ givenName: 'Ewa', numbers: ['+48600700800', '+48600700800'] });
    const all = await add({
      givenName: 'Jan',
      familyName: 'Kowalski',
      numbers: ['+48600700800'],
      addresses: ['jan@kowalski.pl'],
    });
    const typed = {
      givenName: 'jan',
      familyName: 'KOWALSKI',
      phones: ['+48600700800'],
      emails: [' JAN@kowalski.pl '],
    };
    expect(await similar(typed)).toEqual([
      [all, 'phone', 'email', 'name'],
      [phone, 'phone'],
      [email, 'email'],
      [name, 'name'],
    ]);
  });

  test.each([
    ['Łucja', 'Wójcik', 'Lucja', 'Wojcik'],
    ['Семён', 'Ёлкин', 'семен', 'елкин'],
    ['Anna Maria', 'Nowak-Żak', 'Nowak-Zak', 'Anna Maria'],
  ])('%s %s is %s %s', async (givenName, familyName, typedGiven, typedFamily) => {
    const { add, similar } = await shop();
    const id = await add({ givenName, familyName, patronymic: 'Иванович' });
    expect(await similar({ givenName: typedGiven, familyName: typedFamily })).toEqual([
      [id, 'name'],
    ]);
  });

  test('half a name, and a name that only begins alike, are nobody', async () => {
    const { add, similar } = await shop();
    await add({ givenName: 'Janina', familyName: 'Kowalska' });
    await add({ givenName: 'Jan' });
    expect(await similar({ givenName: 'Jan', familyName: 'Kowalska' })).toEqual([]);
    expect(await similar({ givenName: 'Jan' })).toEqual([]);
    expect(await similar({})).toEqual([]);
  });

  test('the card itself and the bin are left out, and five are enough', async () => {
    const { add, similar, write } = await shop();
    const own = await add({ numbers: ['+48600700800'] });
    const binned = await add({ numbers: ['+48600700800'] });
    await write((trx, actor) => setBinned(trx, actor, { id: binned, version: 1 }, true));
    expect(await similar({ phones: ['+48600700800'], except: own })).toEqual([]);
    for (let count = 0; count < 6; count += 1) await add({ numbers: ['+48600700800'] });
    const found = await similar({ phones: ['+48600700800'], except: own });
    expect(found).toHaveLength(5);
    expect(found.flat()).not.toContain(own);
  });
});

test('likenesses are looked up in indexes', async () => {
  const plans = await plansOf((db) =>
    listSimilarCustomers(db, 'sqlite', {
      givenName: 'Jan',
      familyName: 'Kowalski',
      phones: ['+48600700800'],
      emails: ['jan@kowalski.pl'],
      except: null,
    }),
  );
  expect(plans[0]).toContain('INDEX customer_phone_e164');
  expect(plans[1]).toContain('INDEX customer_email_folded');
  expect(plans[2]).toMatch(/customer_fts VIRTUAL TABLE INDEX \d+:M\d/u);
  for (const plan of plans) expect(plan).not.toMatch(/SCAN customer(?!_fts)/u);
});
