import type { customers } from '#contract/customers.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer, setBinned, updateCustomer } from '#db/customers.ts';
import { dropFormDraft } from '#db/form-drafts.ts';
import { readShop } from '#db/shop.ts';
import { listSimilarCustomers } from '#db/similar-customers.ts';
import { listTags } from '#db/tags.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { withDialledNumbers } from './details.ts';
import { toE164 } from './phones.ts';

export const customerHandlers: Handlers<keyof typeof customers> = {
  'customers.list': (input, { db, dialect }) => listCustomers(db, dialect, input),

  'customers.get': ({ id }, { db }) => readCard(db, id),

  'customers.create': ({ details }, { write }) =>
    write(async (trx, actor) => {
      const { country } = await readShop(trx);
      await dropFormDraft(trx, actor, null);
      return createCustomer(trx, actor, withDialledNumbers(details, country));
    }),

  'customers.update': ({ id, version, details }, { write }) =>
    write(async (trx, actor) => {
      const { country } = await readShop(trx);
      const stored = withDialledNumbers(details, country);
      await dropFormDraft(trx, actor, id);
      return { version: await updateCustomer(trx, actor, { id, version }, stored) };
    }),

  'customers.similar': async ({ phones, ...typed }, { db, dialect }) => {
    const { country } = await readShop(db);
    const dialled = phones.flatMap((number) => toE164(number, country) ?? []);
    return listSimilarCustomers(db, dialect, { ...typed, phones: dialled });
  },

  'tags.list': (_input, { db }) => listTags(db),

  'customers.bin': (target, { write }) =>
    write(async (trx, actor) => ({ version: await setBinned(trx, actor, target, true) })),

  'customers.restore': (target, { write }) =>
    write(async (trx, actor) => ({ version: await setBinned(trx, actor, target, false) })),
};
