import { z } from 'zod';
import { channels } from './channels.ts';
import { id, line } from './values.ts';

// What a shop learns about a person over time; see the glossary for the words.

export const honorifics = ['mr', 'ms'] as const;
export const phoneLabels = ['mobile', 'home', 'work', 'other'] as const;
export const emailLabels = ['home', 'work', 'other'] as const;
export const loyaltyStages = [
  'potential',
  'new',
  'repeat',
  'regular',
  'loyal',
  'advocate',
] as const;
export const decisionStyles = ['pragmatic', 'emotional', 'analytical'] as const;
export const buyingStyles = ['impulsive', 'rational', 'bargain', 'premium'] as const;
/** Why they come here and not elsewhere. */
export const reasons = ['quality', 'price', 'place', 'habit', 'noAlternative'] as const;
/** Languages of customers in the shops that the program is made for; shown by their local names. */
export const customerLanguages = [
  'pl',
  'ru',
  'uk',
  'en',
  'be',
  'cs',
  'de',
  'es',
  'fr',
  'hy',
  'it',
  'ka',
  'kk',
  'lt',
  'lv',
  'ro',
  'sk',
  'tr',
  'uz',
  'vi',
] as const;
export type Honorific = (typeof honorifics)[number];
export type PhoneLabel = (typeof phoneLabels)[number];
export type EmailLabel = (typeof emailLabels)[number];
export type LoyaltyStage = (typeof loyaltyStages)[number];
export type Reason = (typeof reasons)[number];

/** Day and month are enough; the 29th of February exists in a year that is not known. */
export const birthday = z
  .strictObject({
    year: z.int().min(1900).max(2100).nullable(),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  })
  .refine(({ year, month, day }) => day <= daysOf(year ?? 2000, month), {
    path: ['day'],
    message: 'invalid',
  });
export type Birthday = z.infer<typeof birthday>;

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const tagName = line(40).refine((text) => text !== '', 'required');

export const profileFields = {
  honorific: z.enum(honorifics).nullable(),
  patronymic: line(120),
  /** How this person is spoken to, as staff typed it: never worked out from the name. */
  formOfAddress: line(120),
  birthday: birthday.nullable(),
  language: z.enum(customerLanguages).nullable(),
  preferredChannel: z.enum(channels).nullable(),
  convenientHours: line(200),
  /** What this person normally takes. */
  usual: line(500),
  reasons: z.array(z.enum(reasons)).max(reasons.length),
  decisionStyle: z.enum(decisionStyles).nullable(),
  buyingStyle: z.enum(buyingStyles).nullable(),
  stage: z.enum(loyaltyStages),
  /** The team member who looks after this person. */
  responsibleId: id.nullable(),
  tags: z.array(tagName).max(30),
};

export const emptyProfile = {
  honorific: null,
  patronymic: '',
  formOfAddress: '',
  birthday: null,
  language: null,
  preferredChannel: null,
  convenientHours: '',
  usual: '',
  reasons: [],
  decisionStyle: null,
  buyingStyle: null,
  stage: 'potential',
  responsibleId: null,
  tags: [],
} satisfies { [Field in keyof typeof profileFields]: z.infer<(typeof profileFields)[Field]> };
