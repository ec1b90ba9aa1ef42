import type { customers } from '#contract/customers.ts';
import { readCard } from '#db/customer-card.ts';
import { listCustomerCosts } from '#db/customer-costs.ts';
import { listCustomers } from '#db/customer-list.ts';
import { findPosition, listRange } from '#db/customer-matches.ts';
import { createCustomer, setBinned, updateCustomer } from '#db/customers.ts';
import { dropFormDraft } from '#db/form-drafts.ts';
import { readShop } from '#db/shop.ts';
import { listSimilarCustomers } from '#db/similar-customers.ts';
import { listTags } from '#db/tags.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { changeMany, revertBatch } from './bulk.ts';
import { withDialledNumbers } from './details.ts';
import { toE164 } from './phones.ts';

export const customerHandlers: Handlers<keyof typeof customers> = {
  'customers.list': (input, { db, dialect, now }) =>
    listCustomers(db, dialect, { ...input, filter: { ...input.filter, now } }),

  'customers.range': (input, { db, dialect, now }) =>
    listRange(db, dialect, { ...input, filter: { ...input.filter, now } }),

  'customers.position': async (input, { db, dialect, now }) => ({
    index: await findPosition(db, dialect, { ...input, filter: { ...input.filter, now } }),
  }),

  'customers.get': ({ id }, { db }) => readCard(db, id),

  'customers.costs': ({ id }, { db }) => listCustomerCosts(db, id),

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
      const updated = await updateCustomer(trx, actor, { id, version }, stored);
      return { version: updated, batchId: actor.batchId };
    }),

  'customers.changeMany': ({ selection, change }, context) =>
    changeMany(selection, change, context),

  'customers.revert': ({ batchId }, context) => revertBatch(batchId, context),

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
