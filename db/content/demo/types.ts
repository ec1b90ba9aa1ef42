import type { Channel } from '#contract/channels.ts';
import type { ContactKind, Direction } from '#contract/contact-words.ts';
import type { ComplaintSource, CourseLine, PlannedLine } from './complaint-source.ts';

export type DemoLanguage = 'pl' | 'ru' | 'en';
export type DemoStage = 'potential' | 'new' | 'repeat' | 'regular' | 'loyal' | 'advocate';
export type DemoReason = 'quality' | 'price' | 'place' | 'habit' | 'noAlternative';
export type DemoDecisionStyle = 'pragmatic' | 'emotional' | 'analytical';
export type DemoBuyingStyle = 'impulsive' | 'rational' | 'bargain' | 'premium';
export type DemoPhoneLabel = 'mobile' | 'home' | 'work' | 'other' | '';
export type DemoEmailLabel = 'private' | 'work' | '';
export type DemoLinkKind = 'household' | 'company' | 'referredBy';

/** What a talk was like on that day; never a label for the person. */
export const demoPatterns = [
  'demanding',
  'aggressive',
  'confused',
  'changeable',
  'silent',
  'undecided',
  'expert',
  'perfectionist',
  'shortOfMoney',
  'enthusiastic',
  'frequentComplaints',
] as const;
export type DemoPattern = (typeof demoPatterns)[number];

export const demoOutcomes = [
  'reached',
  'noAnswer',
  'callBack',
  'solved',
  'agreed',
  'declined',
] as const;
export type DemoOutcome = (typeof demoOutcomes)[number];

export type DemoMood = 1 | 2 | 3 | 4 | 5;

export interface DemoFollowUp {
  /** Counted from the day of the contact. */
  inDays: number;
  note: string;
  done: boolean;
}

export interface DemoContact {
  /** The shop's own calendar and clock. */
  date: string;
  time: string;
  channel: Channel;
  direction: Direction;
  kind: ContactKind;
  durationSeconds: number;
  note: string;
  outcome: DemoOutcome | null;
  moodStart: DemoMood | null;
  moodEnd: DemoMood | null;
  followUp: DemoFollowUp | null;
}

export interface DemoConsent {
  channel: Channel;
  daysAgo: number;
  withdrawnDaysAgo: number | null;
}

export interface DemoObservation {
  pattern: DemoPattern;
  daysAgo: number;
  note: string;
}

export interface DemoLink {
  /** Place of the other person in `DemoShop.people`. */
  to: number;
  kind: DemoLinkKind;
}

export interface DemoAddress {
  street: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
}

export interface DemoPerson {
  givenName: string;
  familyName: string;
  patronymic: string;
  company: string;
  honorific: 'mr' | 'ms' | null;
  formOfAddress: string;
  phones: { number: string; label: DemoPhoneLabel }[];
  emails: { address: string; label: DemoEmailLabel }[];
  address: DemoAddress;
  /** MM-DD. */
  birthday: string | null;
  birthYear: number | null;
  /** ISO 639-1. */
  language: string;
  preferredChannel: Channel;
  convenientHours: string;
  usual: string;
  reasons: DemoReason[];
  decisionStyle: DemoDecisionStyle | null;
  buyingStyle: DemoBuyingStyle | null;
  stage: DemoStage;
  tags: string[];
  note: string;
  consents: DemoConsent[];
  observations: DemoObservation[];
  links: DemoLink[];
  /** Oldest first. */
  contacts: DemoContact[];
}

/** A complaint of one of the people, dated. */
export interface DemoComplaint
  extends Omit<ComplaintSource, 'of' | 'daysAgo' | 'course' | 'promises' | 'planned'> {
  /** Place in `DemoShop.people`. */
  person: number;
  date: string;
  time: string;
  /** Costs are in the smallest unit of the shop's currency. */
  course: (CourseLine & { date: string })[];
  promises: { date: string; what: string; dueOn: string; keptOn: string | null }[];
  planned: (PlannedLine & { dueOn: string }) | null;
}

export interface DemoShop {
  language: DemoLanguage;
  shopName: string;
  people: DemoPerson[];
  /** In the order in which they came. */
  complaints: DemoComplaint[];
}
