import type { Channel } from '#contract/channels.ts';
import type { ComplaintSource } from './complaint-source.ts';
import type {
  DemoBuyingStyle,
  DemoConsent,
  DemoDecisionStyle,
  DemoLanguage,
  DemoLinkKind,
  DemoPattern,
  DemoReason,
  DemoStage,
} from './types.ts';

/** Somebody with a story of their own. What is left out is filled in like everybody else's. */
export interface StoryPerson {
  key: string;
  /** In the order of the language: given name, patronymic where there is one, family name. */
  name: string;
  company?: string;
  /** Domain of the company; ends in .example. */
  site?: string;
  /** How the person likes to be addressed, when it differs from the usual form. */
  calledAs?: string;
  language?: string;
  preferredChannel?: Channel;
  convenientHours?: string;
  usual?: string;
  reasons?: DemoReason[];
  decisionStyle?: DemoDecisionStyle;
  buyingStyle?: DemoBuyingStyle;
  stage: DemoStage;
  tags: string[];
  note?: string;
  consents?: DemoConsent[];
  observations?: [pattern: DemoPattern, daysAgo: number, note: string][];
  links?: [key: string, kind: DemoLinkKind][];
  /** See script.ts. */
  script: string;
}

/** What a part of the ordinary customers comes for. */
export interface Topic {
  tags: string[];
  usual: string[];
  notes: string[];
  /** Strands that happen to several people, each time with the next of its {alternatives}. */
  often: string;
  /** Strands that happen once. */
  once: string;
}

export interface ShopSource {
  language: DemoLanguage;
  name: string;
  locale: string;
  currency: string;
  /** MM-DD of holidays on which the shop is shut. */
  closed: string[];
  /** Monday to Saturday, in the form in which a text says "for Monday". */
  weekdays: [string, string, string, string, string, string];
  /** Given names with the form that follows "Pani"/"Panie" where there is one: Anna:Anno. */
  givenNames: { women: string; men: string };
  addressAs: (name: { form: string; patronymic: string; family: string; woman: boolean }) => string;
  /** Names of people without a story; "+" joins a household. */
  households: string;
  /** The n-th number of its kind, as a clerk would type it. */
  phones: Record<'mobile' | 'home' | 'work', (n: number) => string>;
  convenientHours: string[];
  town: {
    city: string;
    region: string;
    country: string;
    postalCodes: string[];
    streets: string[];
    writeStreet: (street: string, house: number) => string;
  };
  stories: StoryPerson[];
  complaints: ComplaintSource[];
  topics: Topic[];
}
