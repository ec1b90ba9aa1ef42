import type { shop } from '#contract/shop.ts';
import { quickProblems } from '#db/copy.ts';
import { listStaff, readShop, updateShop } from '#db/shop.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const shopHandlers: Handlers<keyof typeof shop> = {
  'shop.get': (_input, { db }) => readShop(db),

  'shop.update': ({ version, details }, { write }) =>
    write(async (trx, actor) => ({ version: await updateShop(trx, actor, version, details) })),

  'session.get': (_input, { staff }) => Promise.resolve(staff),

  'staff.list': (_input, { db }) => listStaff(db),

  'health.check': (_input, { file }) =>
    Promise.resolve({ problems: file ? quickProblems(file.handle) : [] }),
};
