import { countDays, shopYear } from './calendar.ts';
import { dateComplaints } from './complaints.ts';
import { type Writing, writeContacts } from './contacts.ts';
import {
  noAddress,
  writeBirthdays,
  writeBirthYear,
  writeConsents,
  writeEmails,
  writePhones,
} from './details.ts';
import { type Draft, draftPeople } from './drafts.ts';
import { english } from './en/shop.ts';
import { priceReader, priceWriter } from './money.ts';
import { polish } from './pl/shop.ts';
import { type Chance, seededChance } from './random.ts';
import { russian } from './ru/shop.ts';
import { readScript } from './script.ts';
import type { ShopSource, Topic } from './source.ts';
import type {
  DemoContact,
  DemoLanguage,
  DemoPerson,
  DemoReason,
  DemoShop,
  DemoStage,
} from './types.ts';

const ordinaryReasons: DemoReason[] = ['quality', 'price', 'place', 'place', 'habit'];

const sources: Record<DemoLanguage, ShopSource> = { pl: polish, ru: russian, en: english };

function contactsOf(writing: Writing, { story, visits }: Draft): DemoContact[] {
  if (story === null) return writeContacts(writing, visits?.uses ?? []);
  const strands = readScript(story.script);
  return writeContacts(
    writing,
    strands.map((strand) => ({ strand, use: 0, drift: 0 })),
  );
}

function stageOf(contacts: readonly DemoContact[], today: string): DemoStage {
  const orders = contacts.filter(({ kind }) => kind === 'order').length;
  const firstDate = contacts[0]?.date ?? today;
  if (contacts.every(({ kind }) => kind === 'enquiry' || kind === 'suggestion')) return 'potential';
  if (countDays(firstDate, today) < 60) return 'new';
  return orders >= 4 || contacts.length >= 7 ? 'regular' : orders >= 2 ? 'repeat' : 'new';
}

/** Takes the texts of a topic in turn, so that they repeat as rarely as they can. */
function turnTaker() {
  const taken = new Map<readonly string[], number>();
  return (texts: readonly string[]): string => {
    const count = taken.get(texts) ?? 0;
    taken.set(texts, count + 1);
    return texts[count] ?? '';
  };
}

/** What is written on the card of somebody without a story, as far as anything is. */
interface CardTexts {
  usual: string;
  note: string;
  tags: string[];
  reasons: DemoReason[];
}

function cardTexts(
  chance: Chance,
  topic: Topic | undefined,
  stage: DemoStage,
  takeTurn: (texts: readonly string[]) => string,
): CardTexts {
  const settled = stage === 'repeat' || stage === 'regular';
  return {
    usual: topic !== undefined && settled ? takeTurn(topic.usual) : '',
    note: topic !== undefined && chance.happens(0.3) ? takeTurn(topic.notes) : '',
    tags: topic === undefined ? [] : topic.tags.slice(0, chance.between(0, 2)),
    reasons: settled ? [chance.pick(ordinaryReasons)] : [],
  };
}

interface Place {
  index: number;
  birthday: string | null;
  takeTurn: (texts: readonly string[]) => string;
}

function writePerson(writing: Writing, draft: Draft, place: Place): DemoPerson {
  const { source, year, chance } = writing;
  const { name, story, visits, address, links } = draft;
  const contacts = contactsOf(writing, draft);
  const stage = story?.stage ?? stageOf(contacts, year.today);
  const card = cardTexts(chance, visits?.topic, stage, place.takeTurn);
  const emails = writeEmails(chance, name, story?.site);
  const writesEmails = emails.length > 0 && chance.happens(0.2);
  const hours = chance.happens(0.25) ? chance.pick(source.convenientHours) : '';
  const customerFor = countDays(contacts[0]?.date ?? year.today, year.today);
  return {
    givenName: name.given,
    familyName: name.family,
    patronymic: name.patronymic,
    company: story?.company ?? '',
    honorific: name.woman ? 'ms' : 'mr',
    formOfAddress: story?.calledAs ?? source.addressAs(name),
    phones: writePhones(source, chance, place.index, story?.company !== undefined),
    emails,
    address: address ?? noAddress,
    birthday: place.birthday,
    birthYear: writeBirthYear(chance, place.birthday),
    language: story?.language ?? source.language,
    preferredChannel: story?.preferredChannel ?? (writesEmails ? 'email' : 'phone'),
    convenientHours: story?.convenientHours ?? hours,
    usual: story?.usual ?? card.usual,
    reasons: story?.reasons ?? card.reasons,
    decisionStyle: story?.decisionStyle ?? null,
    buyingStyle: story?.buyingStyle ?? null,
    stage,
    tags: story?.tags ?? card.tags,
    note: story?.note ?? card.note,
    consents: story?.consents ?? writeConsents(chance, customerFor, emails.length > 0),
    observations: (story?.observations ?? []).map(([pattern, daysAgo, note]) => ({
      pattern,
      daysAgo,
      note,
    })),
    links,
    contacts,
  };
}

/**
 * A shop with a year of contacts that ends on `today` (YYYY-MM-DD, the shop's own calendar): the
 * same for the same arguments. `currency` is the ISO 4217 code in which prices are told.
 */
export function buildDemoShop(language: DemoLanguage, today: string, currency: string): DemoShop {
  const source = sources[language];
  const chance = seededChance(language.codePointAt(0) ?? 0);
  const writing: Writing = {
    source,
    chance,
    year: shopYear(today, source.closed),
    writePrice: priceWriter(source.locale, source.currency, currency),
  };
  const drafts = draftPeople(writing);
  const birthdays = writeBirthdays(chance, drafts.length, today);
  const takeTurn = turnTaker();
  const people = drafts.map((draft, index) =>
    writePerson(writing, draft, { index, birthday: birthdays[index] ?? null, takeTurn }),
  );
  const complaints = dateComplaints(writing, drafts, priceReader(source.currency, currency));
  return { language, shopName: source.name, people, complaints };
}
