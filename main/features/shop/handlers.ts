import type { shop } from '#contract/shop.ts';
import { quickProblems } from '#db/copy.ts';
import { hasDemo } from '#db/demo.ts';
import { readShop, updateShop } from '#db/shop.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { renewOpenClocks } from '../complaints/clocks.ts';
import { readReckoning } from '../complaints/reckoning.ts';

export const shopHandlers: Handlers<Exclude<keyof typeof shop, `demo.${string}`>> = {
  'shop.get': async (_input, { db }) => ({ ...(await readShop(db)), demo: await hasDemo(db) }),

  'shop.update': ({ version, details }, { write }) =>
    write(async (trx, actor) => {
      const { country } = await readShop(trx);
      const written = await updateShop(trx, actor, version, details);
      if (details.country !== country) await renewOpenClocks(trx, await readReckoning(trx));
      return { version: written };
    }),

  'health.check': (_input, { file }) =>
    Promise.resolve({ problems: file ? quickProblems(file.handle) : [] }),
};
