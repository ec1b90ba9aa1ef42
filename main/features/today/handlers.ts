import type { today } from '#contract/today.ts';
import {
  countContactsSince,
  hasCustomers,
  listBirthdays,
  listRecentlySeen,
  markSeen,
} from '#db/today.ts';
import type { Handlers } from '../../engine/handlers.ts';
import { birthdaysWithin } from './birthdays.ts';

const week = 7;
/** In a large shop somebody has a birthday every hour; what is shown can be read at a glance. */
const mostBirthdays = 20;
const shown = 8;
/** For each team member. */
const remembered = 50;

export const todayHandlers: Handlers<keyof typeof today> = {
  'today.get': async (input, { db, staff }) => ({
    birthdays: await listBirthdays(db, birthdaysWithin(input.today, week), mostBirthdays),
    recentlySeen: await listRecentlySeen(db, staff.id, shown),
    contactsThisWeek: await countContactsSince(db, input.weekStart),
    anyCustomers: await hasCustomers(db),
  }),

  'customers.seen': ({ id }, { write }) =>
    write(async (trx, { staffId, now }) => {
      await markSeen(trx, { staffId, customerId: id, at: now }, remembered);
      return {};
    }),
};
