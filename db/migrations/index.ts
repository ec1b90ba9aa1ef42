import type { Kysely } from 'kysely';
import type { Dialect } from '../connection.ts';
import * as foundation from './0001-foundation.ts';
import * as customersAndCalls from './0002-customers-and-calls.ts';
import * as search from './0003-search.ts';
import * as profilesAndFollowUps from './0004-profiles-and-follow-ups.ts';
import * as importMappings from './0005-import-mappings.ts';
import * as formDrafts from './0006-form-drafts.ts';
import * as listOrders from './0007-list-orders.ts';
import * as wideOrders from './0008-wide-orders.ts';
import * as noStatistics from './0009-no-statistics.ts';
import * as staff from './0010-staff.ts';
import * as complaintsAndPromises from './0011-complaints-and-promises.ts';
import * as moneyWithheld from './0012-money-withheld.ts';
import * as typedDrafts from './0013-typed-drafts.ts';
import * as guidedTalks from './0014-guided-talks.ts';
import * as afterTalk from './0015-after-talk.ts';
import * as plannedTalks from './0016-planned-talks.ts';

export interface SchemaStep {
  /** Its place in the list, counted from 1, is the schema version that it leads to. */
  readonly name: string;
  readonly up: (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;
}

/** Append-only: a step that has once been shipped is never changed. */
export const schemaSteps: readonly SchemaStep[] = [
  { name: '0001-foundation', up: foundation.up },
  { name: '0002-customers-and-calls', up: customersAndCalls.up },
  { name: '0003-search', up: search.up },
  { name: '0004-profiles-and-follow-ups', up: profilesAndFollowUps.up },
  { name: '0005-import-mappings', up: importMappings.up },
  { name: '0006-form-drafts', up: formDrafts.up },
  { name: '0007-list-orders', up: listOrders.up },
  { name: '0008-wide-orders', up: wideOrders.up },
  { name: '0009-no-statistics', up: noStatistics.up },
  { name: '0010-staff', up: staff.up },
  { name: '0011-complaints-and-promises', up: complaintsAndPromises.up },
  { name: '0012-money-withheld', up: moneyWithheld.up },
  { name: '0013-typed-drafts', up: typedDrafts.up },
  { name: '0014-guided-talks', up: guidedTalks.up },
  { name: '0015-after-talk', up: afterTalk.up },
  { name: '0016-planned-talks', up: plannedTalks.up },
];
