import { z } from 'zod';
import { interaction } from './calls.ts';
import { consent } from './consents.ts';
import {
  emailLabels,
  emptyProfile,
  loyaltyStages,
  phoneLabels,
  profileFields,
} from './customer-profile.ts';
import { followUp } from './follow-ups.ts';
import { customerLink } from './links.ts';
import { command, query } from './method.ts';
import { observation } from './observations.ts';
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

export const customerCard = z.strictObject({
  id,
  version,
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
});
export type CustomerCard = z.infer<typeof customerCard>;

const target = z.strictObject({ id, version });

export const customers = {
  'customers.list': query({
    input: z.strictObject({
      search: z.string().max(200),
      bin: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(customerRow) }),
  }),
  'customers.get': query({ input: z.strictObject({ id }), output: customerCard }),
  'customers.create': command({
    input: z.strictObject({ details: customerDetails }),
    output: z.strictObject({ id, version }),
    invalidates: ['customers'],
  }),
  'customers.update': command({
    input: z.strictObject({ id, version, details: customerDetails }),
    output: z.strictObject({ version }),
    invalidates: ['customers'],
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
