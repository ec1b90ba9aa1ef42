import type { shop } from '#contract/shop.ts';
import { quickProblems } from '#db/copy.ts';
import { hasDemo } from '#db/demo.ts';
import { readShop, updateShop } from '#db/shop.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const shopHandlers: Handlers<Exclude<keyof typeof shop, `demo.${string}`>> = {
  'shop.get': async (_input, { db }) => ({ ...(await readShop(db)), demo: await hasDemo(db) }),

  'shop.update': ({ version, details }, { write }) =>
    write(async (trx, actor) => ({ version: await updateShop(trx, actor, version, details) })),

  'health.check': (_input, { file }) =>
    Promise.resolve({ problems: file ? quickProblems(file.handle) : [] }),
};
