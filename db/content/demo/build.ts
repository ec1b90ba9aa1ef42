import { countDays, openDayBefore, shopYear } from './calendar.ts';
import { type Writing, writeContacts } from './contacts.ts';
import {
  noAddress,
  writeAddress,
  writeBirthdays,
  writeBirthYear,
  writeConsents,
  writeEmails,
  writePhones,
} from './details.ts';
import { english } from './en/shop.ts';
import { priceWriter } from './money.ts';
import { type Name, nameReader } from './names.ts';
import { dealTopics, type OrdinaryVisits } from './ordinary.ts';
import { polish } from './pl/shop.ts';
import { seededChance } from './random.ts';
import { russian } from './ru/shop.ts';
import { readScript } from './script.ts';
import type { ShopSource, StoryPerson } from './source.ts';
import type {
  DemoAddress,
  DemoContact,
  DemoLanguage,
  DemoLink,
  DemoPerson,
  DemoReason,
  DemoShop,
  DemoStage,
} from './types.ts';

const ordinaryReasons: DemoReason[] = ['quality', 'price', 'place', 'place', 'habit'];

const sources: Record<DemoLanguage, ShopSource> = { pl: polish, ru: russian, en: english };

interface Draft {
  name: Name;
  story: StoryPerson | null;
  visits: OrdinaryVisits | null;
  address: DemoAddress | null;
  links: DemoLink[];
}

function draftStories(source: ShopSource): Draft[] {
  const readName = nameReader(source);
  const places = new Map(source.stories.map(({ key }, index) => [key, index]));
  return source.stories.map((story) => ({
    name: readName(story.name),
    story,
    visits: null,
    address: null,
    links: (story.links ?? []).map(([key, kind]) => {
      const to = places.get(key);
      if (to === undefined) throw new Error(`${story.key} is linked to nobody: ${key}`);
      return { to, kind };
    }),
  }));
}

/** The people without a story; those of one household share an address. */
function draftOrdinary({ source, chance }: Writing, firstPlace: number): Draft[] {
  const readName = nameReader(source);
  const households = source.households.split(',').map((household) => household.split('+'));
  const visits = dealTopics(chance, source.topics, households.flat().length);
  const drafts: Draft[] = [];
  for (const household of households) {
    const address = chance.happens(0.5) ? writeAddress(source, chance) : null;
    const first = firstPlace + drafts.length;
    for (const [index, name] of household.entries()) {
      drafts.push({
        name: readName(name),
        story: null,
        visits: visits[drafts.length] ?? null,
        address,
        links: index === 0 ? [] : [{ to: first, kind: 'household' }],
      });
    }
  }
  return drafts;
}

/** The people of a story's household share an address, whoever of them comes first. */
function settle({ source, chance }: Writing, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.address !== null) continue;
    const household = draft.links.find(({ kind }) => kind === 'household');
    const other = household === undefined ? undefined : drafts[household.to];
    if (other === undefined) {
      draft.address = chance.happens(0.7) ? writeAddress(source, chance) : null;
    } else {
      draft.address = other.address ?? writeAddress(source, chance);
      other.address = draft.address;
    }
  }
}

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

export function buildDemoShop(language: DemoLanguage, today: string, currency: string): DemoShop {
  const source = sources[language];
  const chance = seededChance(language.codePointAt(0) ?? 0);
  const year = shopYear(today, source.closed);
  const writePrice = priceWriter(source.locale, source.currency, currency);
  const writing: Writing = { source, year, chance, writePrice };
  const stories = draftStories(source);
  settle(writing, stories);
  const drafts = [...stories, ...draftOrdinary(writing, stories.length)];
  const birthdays = writeBirthdays(chance, drafts.length, today);
  const takeTurn = turnTaker();

  const people = drafts.map((draft, place): DemoPerson => {
    const { name, story, visits, address, links } = draft;
    const contacts = contactsOf(writing, draft);
    const stage = story?.stage ?? stageOf(contacts, today);
    const topic = visits?.topic;
    const emails = writeEmails(chance, name, story?.site);
    const customerFor = countDays(contacts[0]?.date ?? openDayBefore(year, today), today);
    const hours = chance.happens(0.25) ? chance.pick(source.convenientHours) : '';
    const birthday = birthdays[place] ?? null;
    const settled = stage === 'repeat' || stage === 'regular';
    return {
      givenName: name.given,
      familyName: name.family,
      patronymic: name.patronymic,
      company: story?.company ?? '',
      honorific: name.woman ? 'ms' : 'mr',
      formOfAddress: story?.calledAs ?? source.addressAs(name),
      phones: writePhones(source, chance, place, story?.company !== undefined),
      emails,
      address: address ?? noAddress,
      birthday,
      birthYear: writeBirthYear(chance, birthday),
      language: story?.language ?? language,
      preferredChannel:
        story?.preferredChannel ?? (emails.length > 0 && chance.happens(0.2) ? 'email' : 'phone'),
      convenientHours: story?.convenientHours ?? hours,
      usual: story?.usual ?? (topic !== undefined && settled ? takeTurn(topic.usual) : ''),
      reasons: story?.reasons ?? (settled ? [chance.pick(ordinaryReasons)] : []),
      decisionStyle: story?.decisionStyle ?? null,
      buyingStyle: story?.buyingStyle ?? null,
      stage,
      tags: story?.tags ?? (topic === undefined ? [] : topic.tags.slice(0, chance.between(0, 2))),
      note:
        story?.note ?? (topic !== undefined && chance.happens(0.3) ? takeTurn(topic.notes) : ''),
      consents: story?.consents ?? writeConsents(chance, customerFor, emails.length > 0),
      observations: (story?.observations ?? []).map(([pattern, daysAgo, note]) => ({
        pattern,
        daysAgo,
        note,
      })),
      links,
      contacts,
    };
  });
  return { language, shopName: source.name, people };
}
