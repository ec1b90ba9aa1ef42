import type { customers } from '#contract/customers.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer, setBinned, updateCustomer } from '#db/customers.ts';
import { readShop } from '#db/shop.ts';
import { listTags } from '#db/tags.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { withDialledNumbers } from './details.ts';

export const customerHandlers: Handlers<keyof typeof customers> = {
  'customers.list': (input, { db, dialect }) => listCustomers(db, dialect, input),

  'customers.get': ({ id }, { db }) => readCard(db, id),

  'customers.create': ({ details }, { write }) =>
    write(async (trx, actor) => {
      const { country } = await readShop(trx);
      return createCustomer(trx, actor, withDialledNumbers(details, country));
    }),

  'customers.update': ({ id, version, details }, { write }) =>
    write(async (trx, actor) => {
      const { country } = await readShop(trx);
      const stored = withDialledNumbers(details, country);
      return { version: await updateCustomer(trx, actor, { id, version }, stored) };
    }),

  'tags.list': (_input, { db }) => listTags(db),

  'customers.bin': (target, { write }) =>
    write(async (trx, actor) => ({ version: await setBinned(trx, actor, target, true) })),

  'customers.restore': (target, { write }) =>
    write(async (trx, actor) => ({ version: await setBinned(trx, actor, target, false) })),
};
