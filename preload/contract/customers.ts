import { z } from 'zod';
import { command, query } from './method.ts';
import { id, line, paragraph, timestamp, version } from './values.ts';

/** At least one @ with something around it: a stricter rule would refuse addresses that work. */
const emailAddress = line(254).refine((text) => /^[^\s@]+@[^\s@]+$/u.test(text), 'email');

export const phone = z.strictObject({ number: line(60).refine((text) => text !== '', 'required') });
export const email = z.strictObject({ address: emailAddress });

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
};

export const customerRow = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  company: z.string(),
  city: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  lastContactAt: timestamp.nullable(),
});
export type CustomerRow = z.infer<typeof customerRow>;

export const customerCard = z.strictObject({
  id,
  version,
  ...fields.shape,
  /** As typed, with the number in E.164 where it could be read. */
  phones: z.array(z.strictObject({ number: z.string(), e164: z.string().nullable() })),
  emails: z.array(z.strictObject({ address: z.string() })),
  createdAt: timestamp,
  updatedAt: timestamp,
  binnedAt: timestamp.nullable(),
  contactCount: z.int(),
  lastContactAt: timestamp.nullable(),
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
    /** `total` rows can be paged to; a search may have found more than that. */
    output: z.strictObject({ total: z.int(), more: z.boolean(), rows: z.array(customerRow) }),
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
