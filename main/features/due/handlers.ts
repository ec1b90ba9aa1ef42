import type { actions, due } from '#contract/due.ts';
import type { ShopRules } from '#contract/rules.ts';
import { readStoredComplaint } from '#db/complaints.ts';
import {
  addCorrectiveAction,
  finishCorrectiveAction,
  listCorrectiveActions,
  removeCorrectiveAction,
} from '#db/corrective-actions.ts';
import {
  countDue,
  type DueSpan,
  hasSeenDigest,
  listDue,
  markDigestSeen,
  snooze,
  wake,
} from '#db/due.ts';
import { readRules } from '#db/rules.ts';
import { dropTypedDraft } from '#db/typed-drafts.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { plus } from '../clocks/days.ts';
import { dayAt, endOfDay } from '../clocks/zone.ts';

export const dueHandlers: Handlers<keyof typeof due | keyof typeof actions> = {
  'due.list': async (wanted, { db, now, staff }) => {
    const { rules } = await readRules(db);
    const span = spanOf(now, rules);
    const counts = await countDue(db, span);
    const seen = await hasSeenDigest(db, staff.id, span.today);
    return {
      ...counts,
      rows: await listDue(db, span, wanted),
      digest: !seen && counts.overdue + counts.today > 0,
    };
  },

  'due.snooze': async (input, { db, now, write }) => {
    const { rules } = await readRules(db);
    if (input.until <= dayAt(now, rules.timeZone)) {
      throw new Refusal({ code: 'VALIDATION', fields: { until: 'invalid' } });
    }
    return write(async (trx, actor) => {
      await snooze(trx, actor, input);
      return {};
    });
  },

  'due.wake': (input, { write }) =>
    write(async (trx, actor) => {
      await wake(trx, actor, input);
      return {};
    }),

  'due.seen': (_input, { now, write }) =>
    write(async (trx, { staffId }) => {
      const { rules } = await readRules(trx);
      await markDigestSeen(trx, staffId, dayAt(now, rules.timeZone));
      return { at: now };
    }),

  'actions.list': ({ complaintId }, { db }) => listCorrectiveActions(db, complaintId),

  'actions.add': (action, { write }) =>
    write(async (trx, actor) => {
      await readStoredComplaint(trx, action.complaintId);
      await dropTypedDraft(trx, actor, { subjectId: action.complaintId, form: 'action' });
      return addCorrectiveAction(trx, actor, action);
    }),

  'actions.finish': (input, { write }) =>
    write(async (trx, actor) => {
      await finishCorrectiveAction(trx, actor, input);
      return {};
    }),

  'actions.remove': ({ id }, { write }) =>
    write(async (trx, actor) => {
      await removeCorrectiveAction(trx, actor, id);
      return {};
    }),
};

/** From now to the earliest warning that the shop wants. */
function spanOf(now: string, { timeZone, warnDays }: ShopRules): DueSpan {
  const today = dayAt(now, timeZone);
  const until = plus(today, { days: Math.max(0, ...warnDays) });
  return { now, today, until, untilAt: endOfDay(until, timeZone) };
}
