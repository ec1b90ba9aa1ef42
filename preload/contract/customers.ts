import { z } from 'zod';
import { interaction } from './calls.ts';
import { complaintRow } from './complaints.ts';
import { consent } from './consents.ts';
import { customerCost } from './customer-costs.ts';
import {
  emailLabels,
  emptyProfile,
  loyaltyStages,
  mostTags,
  phoneLabels,
  profileFields,
} from './customer-profile.ts';
import { followUp } from './follow-ups.ts';
import { customerLink } from './links.ts';
import { command, job, query } from './method.ts';
import { observation } from './observations.ts';
import { promise } from './promises.ts';
import { id, line, nothing, paragraph, timestamp, version } from './values.ts';

/** At least one @ with something around it: a stricter rule would refuse addresses that work. */
const emailAddress = line(254).refine((text) => /^[^\s@]+@[^\s@]+$/u.test(text), 'email');

export const phone = z.strictObject({
  number: line(60).refine((text) => text !== '', 'required'),
  label: z.enum(phoneLabels).exactOptional(),
});
export const email = z.strictObject({
  address: emailAddress,
  label: z.enum(emailLabels).exactOptional(),
});

export const address = z.strictObject({
  street: line(200),
  postalCode: line(20),
  city: line(120),
  region: line(120),
  country: line(120),
});

const fields = z.strictObject({
  givenName: line(120),
  familyName: line(120),
  company: line(200),
  phones: z.array(phone).max(20),
  emails: z.array(email).max(20),
  address,
  note: paragraph(20_000),
  ...profileFields,
});

/** What a person edits on a card. A name or a number is enough. */
export const customerDetails = fields.refine(
  (customer) =>
    customer.givenName !== '' ||
    customer.familyName !== '' ||
    customer.company !== '' ||
    customer.phones.length > 0 ||
    customer.emails.length > 0,
  { path: ['givenName'], message: 'nameOrNumber' },
);
export type CustomerDetails = z.infer<typeof customerDetails>;

export const emptyDetails: CustomerDetails = {
  givenName: '',
  familyName: '',
  company: '',
  phones: [],
  emails: [],
  address: { street: '', postalCode: '', city: '', region: '', country: '' },
  note: '',
  ...emptyProfile,
};

const detailFields = Object.keys(emptyDetails) as (keyof CustomerDetails)[];

/** What of a card can be edited. */
export function pickDetails<Card extends CustomerDetails>(
  card: Card,
): Pick<Card, keyof CustomerDetails> {
  const picked = Object.fromEntries(detailFields.map((field) => [field, card[field]]));
  return picked as Pick<Card, keyof CustomerDetails>;
}

export const customerRow = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  company: z.string(),
  city: z.string(),
  stage: z.enum(loyaltyStages),
  tags: z.array(z.string()),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  lastContactAt: timestamp.nullable(),
});
export type CustomerRow = z.infer<typeof customerRow>;

const lastContact = interaction.pick({
  channel: true,
  direction: true,
  kind: true,
  outcome: true,
  startedAt: true,
  moodEnd: true,
});

export const storedDetails = z.strictObject({
  ...fields.shape,
  /** As typed, with the number in E.164 where it could be read. */
  phones: z.array(
    z.strictObject({
      number: z.string(),
      label: z.enum(phoneLabels).exactOptional(),
      e164: z.string().nullable(),
    }),
  ),
  emails: z.array(
    z.strictObject({ address: z.string(), label: z.enum(emailLabels).exactOptional() }),
  ),
});

export const customerCard = z.strictObject({
  id,
  version,
  ...storedDetails.shape,
  createdAt: timestamp,
  updatedAt: timestamp,
  binnedAt: timestamp.nullable(),
  contactCount: z.int(),
  lastContactAt: timestamp.nullable(),
  lastContact: lastContact.nullable(),
  /** Null where nobody looks after this person; empty for one who has given no name. */
  responsibleName: z.string().nullable(),
  /** The latest ten. */
  observations: z.array(observation),
  /** Those that hold today. */
  consents: z.array(consent),
  links: z.array(customerLink),
  /** What is still to be done, the earliest first. */
  followUps: z.array(followUp),
  /** Those that are open, what is due first. */
  complaints: z.array(complaintRow),
  /** Those that are open, the earliest first. */
  promises: z.array(promise),
});
export type CustomerCard = z.infer<typeof customerCard>;

/** Counted back from now. */
const days = z.int().min(1).max(36_500);

/** What is not named, or empty, leaves nobody out; what is named must all be true. */
export const customerFilter = z.strictObject({
  /** Has at least one of them, however it is typed. */
  tags: z.array(z.string().max(40)).max(mostTags).exactOptional(),
  stages: z.array(z.enum(loyaltyStages)).max(loyaltyStages.length).exactOptional(),
  /** Null finds those that nobody looks after. */
  responsibleId: id.nullable().exactOptional(),
  /** Has been in contact in the last so many days. */
  contactedWithin: days.exactOptional(),
  /** Has not been in contact for so many days, or never. */
  quietFor: days.exactOptional(),
  /** Born in this month. */
  birthMonth: z.int().min(1).max(12).exactOptional(),
  /** Somebody is to come back to them. */
  followUp: z.literal(true).exactOptional(),
});
export type CustomerFilter = z.infer<typeof customerFilter>;

export const customerOrders = ['name', 'lastContact', 'added'] as const;

/** Those who were never in contact count as the longest ago. */
export const customerOrder = z.strictObject({
  by: z.enum(customerOrders),
  descending: z.boolean(),
});
export type CustomerOrder = z.infer<typeof customerOrder>;

export const alphabetical: CustomerOrder = { by: 'name', descending: false };

/** A list outside the bin; what was searched for comes in the order of how well it fits. */
const listing = z.strictObject({
  search: z.string().max(200),
  filter: customerFilter,
  order: customerOrder,
});

const mostSelected = 100_000;

/** Just these, or all that a list with this search and filter shows. */
const customerSelection = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(mostSelected) }),
  listing.omit({ order: true }).extend({ except: z.array(id).max(mostSelected) }),
]);
export type CustomerSelection = z.infer<typeof customerSelection>;

/** What one button does to many cards. */
const bulkChange = z.union([
  z.strictObject({ addTag: profileFields.tags.element }),
  z.strictObject({ removeTag: profileFields.tags.element }),
  z.strictObject({ responsibleId: id.nullable() }),
]);
export type BulkChange = z.infer<typeof bulkChange>;
/** Why two cards may be of the same person. */
export const likenesses = ['phone', 'email', 'name'] as const;
export type Likeness = (typeof likenesses)[number];

const target = z.strictObject({ id, version });

export const customers = {
  'customers.list': query({
    input: z.strictObject({
      search: z.string().max(200),
      bin: z.boolean(),
      filter: customerFilter.exactOptional(),
      /** By name without it; a search comes in the order of how well it fits. */
      order: customerOrder.exactOptional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    /** `total` rows can be paged to; a search may have found more than that. */
    output: z.strictObject({ total: z.int(), more: z.boolean(), rows: z.array(customerRow) }),
  }),
  /** The ids of a stretch of the list, for selecting from here to there. */
  'customers.range': query({
    input: listing.extend({
      offset: z.int().min(0),
      limit: z.int().min(1).max(mostSelected),
    }),
    output: z.array(id),
  }),
  /** Where a card stands in the list, counted from 0; null when it is not there. */
  'customers.position': query({
    input: listing.extend({ id }),
    output: z.strictObject({ index: z.int().nullable() }),
  }),
  'customers.get': query({ input: z.strictObject({ id }), output: customerCard }),
  /** Empty where nothing was given. */
  'customers.costs': query({
    permission: 'money.see',
    input: z.strictObject({ id }),
    output: z.array(customerCost),
  }),
  'customers.create': command({
    input: z.strictObject({ details: customerDetails }),
    output: z.strictObject({ id, version }),
    invalidates: ['customers'],
  }),
  'customers.update': command({
    input: z.strictObject({ id, version, details: customerDetails }),
    output: z.strictObject({ version, batchId: id }),
    invalidates: ['customers'],
  }),
  /** Stopped by a cancel, it keeps what is done, and the batch can be reverted like a whole one. */
  'customers.changeMany': job({
    input: z.strictObject({ selection: customerSelection, change: bulkChange }),
    output: z.strictObject({ batchId: id, changed: z.int(), stopped: z.boolean() }),
    invalidates: ['customers'],
  }),
  /** Undo of update and of changeMany; cards that were changed since stay as they are. */
  'customers.revert': job({
    input: z.strictObject({ batchId: id }),
    output: z.strictObject({ reverted: z.int(), kept: z.int() }),
    invalidates: ['customers'],
  }),
  /** Cards that may be of the person who is being typed in, the surest first. */
  'customers.similar': query({
    input: z.strictObject({
      givenName: z.string().max(120),
      familyName: z.string().max(120),
      phones: z.array(z.string().max(60)).max(20),
      emails: z.array(z.string().max(254)).max(20),
      /** The card that is being edited is not its own double. */
      except: id.nullable(),
    }),
    output: z.array(
      z.strictObject({ customer: customerRow, reasons: z.array(z.enum(likenesses)) }),
    ),
  }),
  /** Every tag in use with how many cards have it, in alphabetical order. */
  'tags.list': query({
    input: nothing,
    output: z.array(z.strictObject({ name: z.string(), count: z.int() })),
  }),
  /** To the bin: gone from lists and search, kept with its history until restored. */
  'customers.bin': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['customers', 'interactions'],
  }),
  'customers.restore': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['customers', 'interactions'],
  }),
};
