import { z } from 'zod';
import { customerLanguages } from './customer-profile.ts';
import { command, query } from './method.ts';
import { roles } from './permissions.ts';
import { id, line, nothing, timestamp, version } from './values.ts';

/** What marks a person at a glance; see renderer/features/staff/Staff.module.css. */
export const staffColours = [
  'teal',
  'blue',
  'violet',
  'plum',
  'red',
  'brown',
  'olive',
  'slate',
] as const;
export type StaffColour = (typeof staffColours)[number];

const role = z.enum(roles);
const colour = z.enum(staffColours);

export const staffProfile = z.strictObject({
  /** Empty until somebody gives one. */
  name: line(120),
  role,
  colour,
  /** What customers can be spoken to in. */
  languages: z.array(z.enum(customerLanguages)).max(customerLanguages.length),
});
export type StaffProfile = z.infer<typeof staffProfile>;

const staffMember = z.strictObject({
  id,
  version,
  ...staffProfile.shape,
  hasPin: z.boolean(),
  /** Null while they work here. */
  leftAt: timestamp.nullable(),
});
export type StaffMember = z.infer<typeof staffMember>;

const session = z.strictObject({ id, name: z.string(), role, colour, since: timestamp });
export type Session = z.infer<typeof session>;

const choice = z.strictObject({ id, name: z.string(), role, colour, hasPin: z.boolean() });
export type StaffChoice = z.infer<typeof choice>;

/** It keeps colleagues apart at the counter; nothing is encrypted with it. */
export const pin = z.string().regex(/^\d{4,12}$/u);

const target = z.strictObject({ id, version });
const written = z.strictObject({ version });
/** To be shown once: only its hash is kept. Null for those whose PIN an owner can change. */
const recoveryCode = z.string().nullable();

/** Names and colours of team members stand beside what they wrote down. */
const named = ['shop', 'session', 'customers', 'interactions', 'followUps'] as const;

export const staff = {
  /** Everybody who works or worked here, in the order in which they came. */
  'staff.list': query({ input: nothing, output: z.array(staffMember) }),
  'staff.add': command({
    permission: 'team.manage',
    input: staffProfile,
    output: target,
    invalidates: ['shop', 'session'],
  }),
  /** VALIDATION when it would leave the shop without an owner. */
  'staff.change': command({
    permission: 'team.manage',
    input: target.extend(staffProfile.shape),
    output: written,
    invalidates: named,
  }),
  /** What they did stays theirs. VALIDATION as above. */
  'staff.leave': command({
    permission: 'team.manage',
    input: target,
    output: written,
    invalidates: ['shop', 'session'],
  }),
  'staff.return': command({
    permission: 'team.manage',
    input: target,
    output: written,
    invalidates: ['shop', 'session'],
  }),
  /** One's own, or anybody's for those who manage the team; null takes it away. */
  'staff.setPin': command({
    input: z.strictObject({ id, pin: pin.nullable() }),
    output: z.strictObject({ recoveryCode }),
    invalidates: ['shop', 'session'],
  }),
  /** Who can come to the counter. */
  'staff.choices': query({ locked: true, input: nothing, output: z.array(choice) }),
  /** Who is at the counter; null while it is locked. */
  'session.get': query({ locked: true, input: nothing, output: session.nullable() }),
  /** Fails with NOT_FOUND for somebody who does not work here. */
  'session.enter': command({
    locked: true,
    /** The PIN of somebody who has none is not looked at. */
    input: z.strictObject({ id, pin: pin.nullable() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('entered') }),
      z.strictObject({ outcome: z.literal('wrongPin'), waitSeconds: z.int().min(0) }),
      /** The PIN was not looked at, and no try is counted. */
      z.strictObject({ outcome: z.literal('wait'), waitSeconds: z.int().min(1) }),
    ]),
    invalidates: ['session'],
  }),
  /** Locks the counter. */
  'session.leave': command({
    locked: true,
    input: nothing,
    output: nothing,
    invalidates: ['session'],
  }),
  /** A new PIN, and a new code, for an owner who has the code. */
  'session.recover': command({
    locked: true,
    input: z.strictObject({ id, code: z.string().max(100), newPin: pin }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('entered'), recoveryCode: z.string() }),
      z.strictObject({ outcome: z.literal('wrongCode') }),
    ]),
    invalidates: ['session', 'shop'],
  }),
};
