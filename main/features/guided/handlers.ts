import type { guidedTalks, playbooks } from '#contract/playbooks.ts';
import { listCrossedLimits, markLimitSeen } from '#db/guided-talks.ts';
import { listPlaybooks, readPlaybook } from '#db/playbooks.ts';
import type { Handlers } from '../../engine/handlers.ts';

export const guidedHandlers: Handlers<keyof typeof playbooks | keyof typeof guidedTalks> = {
  'playbooks.list': async (_input, { db }) =>
    (await listPlaybooks(db)).map(
      ({ key, version, title, summary, channels, kinds, languages }) => ({
        key,
        version,
        title,
        summary,
        channels,
        kinds,
        languages,
      }),
    ),

  'playbooks.get': (wanted, { db }) => readPlaybook(db, wanted),

  'guidedTalks.crossed': (_input, { db }) => listCrossedLimits(db),

  'guidedTalks.seen': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await markLimitSeen(trx, actor, id);
      return {};
    }),
};
