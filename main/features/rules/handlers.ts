import type { PackRule, rules } from '#contract/rules.ts';
import type { Rule } from '#db/content/country-packs/pack.ts';
import { listRootCauses, retireRootCause, saveRootCause } from '#db/root-causes.ts';
import { readRules, updateRules } from '#db/rules.ts';
import { readShop } from '#db/shop.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { renewOpenClocks } from '../complaints/clocks.ts';
import { packKeyOf, packOf, readReckoning, reckoningWith } from '../complaints/reckoning.ts';

export const ruleHandlers: Handlers<keyof typeof rules> = {
  'rules.get': async (_input, { db }) => {
    const stored = await readRules(db);
    const { pack } = await readReckoning(db);
    return { ...stored, pack: packKeyOf(pack) };
  },

  'rules.pack': async ({ countryPack }, { db }) => {
    const { country } = await readShop(db);
    const pack = packOf(countryPack, country);
    return { pack: packKeyOf(pack), rules: pack.rules.map(shown) };
  },

  'rules.update': async ({ version, rules: changed }, { db, write }) => {
    const reckoning = await reckoningWith(db, changed);
    return write(async (trx, actor) => {
      const written = await updateRules(trx, actor, version, changed);
      await renewOpenClocks(trx, reckoning);
      return { version: written };
    });
  },

  'rootCauses.list': (_input, { db }) => listRootCauses(db),

  'rootCauses.save': (cause, { write }) =>
    write(async (trx, actor) => ({ id: await saveRootCause(trx, actor, cause) })),

  'rootCauses.retire': (input, { write }) =>
    write(async (trx, actor) => {
      await retireRootCause(trx, actor, input);
      return {};
    }),
};

/** What people read of a rule; how it is counted is the engine's. */
function shown({ key, owedBy, period, source, checkedOn, toBeChecked, ...rule }: Rule): PackRule {
  const listed = <Kind>(kinds: readonly Kind[] | null) => kinds && [...kinds];
  return {
    key,
    owedBy,
    period,
    buyers: listed(rule.buyers),
    sales: listed(rule.sales),
    demands: listed(rule.demands),
    source,
    checkedOn,
    toBeChecked,
  };
}
