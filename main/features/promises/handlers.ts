import type { promises } from '#contract/promises.ts';
import { readStoredComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { requireCustomer } from '#db/customer-card.ts';
import { listPromises } from '#db/promise-list.ts';
import {
  addPromise,
  changePromise,
  countPromises,
  readPromiseAt,
  takeBackOnPromise,
} from '#db/promises.ts';
import { readRules } from '#db/rules.ts';
import { readShop } from '#db/shop.ts';
import { dropTypedDraft } from '#db/typed-drafts.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { dayAt } from '../clocks/zone.ts';
import { reopenForBrokenPromise, takeBackReopening } from '../complaints/broken-promise.ts';
import { readReckoning } from '../complaints/reckoning.ts';

export const promiseHandlers: Handlers<keyof typeof promises> = {
  'promises.list': (wanted, { db }) => listPromises(db, wanted),

  'promises.rate': async ({ since }, { db, now }) => {
    const { rules } = await readRules(db);
    return countPromises(db, { since, today: dayAt(now, rules.timeZone) });
  },

  'promises.add': (promise, { write }) =>
    write(async (trx, actor) => {
      await requireCustomer(trx, promise.customerId);
      if (promise.complaintId !== null) {
        await requireSameCustomer(trx, promise.complaintId, promise.customerId);
      }
      const { currency } = await readShop(trx);
      const subjectId = promise.complaintId ?? promise.customerId;
      await dropTypedDraft(trx, actor, { subjectId, form: 'promise' });
      return addPromise(trx, actor, {
        ...promise,
        currency,
        keeperId: promise.keeperId ?? actor.staffId,
      });
    }),

  'promises.change': ({ id, version, what, toWhom, cost, keeperId }, { write }) =>
    write(async (trx, actor) => {
      await dropTypedDraft(trx, actor, { subjectId: id, form: 'change' });
      return {
        version: await changePromise(
          trx,
          actor,
          { id, version },
          {
            did: 'change',
            columns: { what, to_whom: toWhom, cost, keeper_id: keeperId },
            reason: '',
          },
        ),
      };
    }),

  'promises.keep': ({ evidence, ...target }, { write }) =>
    write(async (trx, actor) => {
      const { rules } = await readRules(trx);
      const { due_on } = await readPromiseAt(trx, target);
      await dropTypedDraft(trx, actor, { subjectId: target.id, form: 'keep' });
      const late = Number(dayAt(actor.now, rules.timeZone) > due_on);
      return {
        version: await changePromise(trx, actor, target, {
          did: 'keep',
          columns: { state: 'kept', ended_at: actor.now, late, evidence },
          reason: '',
        }),
      };
    }),

  'promises.renegotiate': ({ dueOn, reason, ...target }, { write }) =>
    write(async (trx, actor) => {
      const { renegotiated } = await readPromiseAt(trx, target);
      await dropTypedDraft(trx, actor, { subjectId: target.id, form: 'renegotiate' });
      return {
        version: await changePromise(trx, actor, target, {
          did: 'renegotiate',
          columns: { due_on: dueOn, reason, renegotiated: renegotiated + 1 },
          reason,
        }),
      };
    }),

  'promises.break': async ({ reason, ...target }, { db, write }) => {
    const reckoning = await readReckoning(db);
    return write(async (trx, actor) => {
      const { complaint_id } = await readPromiseAt(trx, target);
      await dropTypedDraft(trx, actor, { subjectId: target.id, form: 'break' });
      const version = await changePromise(trx, actor, target, {
        did: 'break',
        columns: { state: 'broken', ended_at: actor.now, reason },
        reason,
      });
      if (complaint_id !== null) {
        await reopenForBrokenPromise(trx, actor, { complaintId: complaint_id, reason, reckoning });
      }
      return { version };
    });
  },

  'promises.void': (target, { write }) =>
    write(async (trx, actor) => ({
      version: await changePromise(trx, actor, target, {
        did: 'void',
        columns: { state: 'void', ended_at: actor.now },
        reason: '',
      }),
    })),

  'promises.takeBack': async (target, { db, write }) => {
    const reckoning = await readReckoning(db);
    return write(async (trx, actor) => {
      const { complaint_id } = await readPromiseAt(trx, target);
      const { version, did } = await takeBackOnPromise(trx, actor, target);
      if (did === 'break' && complaint_id !== null) {
        await takeBackReopening(trx, actor, { complaintId: complaint_id, reckoning });
      }
      return { version };
    });
  },
};

/** Fails with NOT_FOUND, and with VALIDATION when the complaint is somebody else's. */
async function requireSameCustomer(
  trx: Writing,
  complaintId: string,
  customerId: string,
): Promise<void> {
  const { customer_id } = await readStoredComplaint(trx, complaintId);
  if (customer_id === customerId) return;
  throw new Refusal({ code: 'VALIDATION', fields: { complaintId: 'invalid' } });
}
