import { writeFile } from 'node:fs/promises';
import type { Playbook } from '#contract/playbook.ts';
import {
  type guidedTalks,
  mostFaultsTold,
  type PlaybookSummary,
  type playbooks,
} from '#contract/playbooks.ts';
import { markLimitSeen, markLimitUnseen } from '#db/guided-talks.ts';
import { addPlaybook, listPlaybooks, readPlaybook } from '#db/playbooks.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { crossedLimits } from './crossed-limits.ts';
import { readPlaybookFile } from './read-file.ts';

export const guidedHandlers: Handlers<keyof typeof playbooks | keyof typeof guidedTalks> = {
  'playbooks.list': async (_input, { db }) => (await listPlaybooks(db)).map(summaryOf),

  'playbooks.get': (wanted, { db }) => readPlaybook(db, wanted),

  async 'playbooks.import'({ file }, { chosenFile, write }) {
    const read = await readPlaybookFile(chosenFile(file, 'read'));
    if ('faults' in read) {
      const { faults } = read;
      return { outcome: 'faulty', faults: faults.slice(0, mostFaultsTold), total: faults.length };
    }
    const { outcome, kept } = await write((trx, actor) => addPlaybook(trx, actor, read.playbook));
    return { outcome, playbook: summaryOf(kept) };
  },

  async 'playbooks.export'({ destination, ...wanted }, { chosenFile, db }) {
    const path = chosenFile(destination, 'write');
    const content = await readPlaybook(db, wanted);
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
    return {};
  },

  'guidedTalks.crossed': (_input, { db }) => crossedLimits(db),

  'guidedTalks.seen': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await markLimitSeen(trx, actor, id);
      return {};
    }),

  'guidedTalks.unseen': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await markLimitUnseen(trx, actor, id);
      return {};
    }),
};

function summaryOf(content: Playbook): PlaybookSummary {
  const { key, version, title, summary, channels, kinds, languages } = content;
  return { key, version, title, summary, channels, kinds, languages };
}
