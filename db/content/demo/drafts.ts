import type { Writing } from './contacts.ts';
import { writeAddress } from './details.ts';
import { type Name, nameReader } from './names.ts';
import { dealTopics, type OrdinaryVisits } from './ordinary.ts';
import type { ShopSource, StoryPerson } from './source.ts';
import type { DemoAddress, DemoLink } from './types.ts';

/** Who somebody is and what they come for, before anything is dated. */
export interface Draft {
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

/** All people of a shop, those with a story first. */
export function draftPeople(writing: Writing): Draft[] {
  const stories = draftStories(writing.source);
  settle(writing, stories);
  return [...stories, ...draftOrdinary(writing, stories.length)];
}
