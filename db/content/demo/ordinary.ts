import type { StrandUse } from './contacts.ts';
import type { Chance } from './random.ts';
import { readScript } from './script.ts';
import type { Topic } from './source.ts';

/** How often a strand that happens to several people is used. */
const usesOfStrand = 6;
/** A season begins up to three weeks later for some. */
const seasonDrift = 20;

export interface OrdinaryVisits {
  topic: Topic;
  uses: StrandUse[];
}

function strandUses(topic: Topic): StrandUse[] {
  const often = readScript(topic.often).flatMap((strand) =>
    Array.from({ length: usesOfStrand }, (_, use) => ({ strand, use, drift: seasonDrift })),
  );
  const once = readScript(topic.once).map((strand) => ({ strand, use: 0, drift: 0 }));
  return [...often, ...once];
}

/** Deals the strands of a topic out to so many people: one each, then at random, none twice. */
function dealStrands(chance: Chance, topic: Topic, people: number): OrdinaryVisits[] {
  const hands: OrdinaryVisits[] = Array.from({ length: people }, () => ({ topic, uses: [] }));
  for (const dealt of chance.shuffle(strandUses(topic))) {
    const free = hands.filter(
      ({ uses }) => uses.length < 4 && !uses.some(({ strand }) => strand === dealt.strand),
    );
    const empty = free.find(({ uses }) => uses.length === 0);
    (empty ?? chance.pick(free.length > 0 ? free : hands)).uses.push(dealt);
  }
  return hands;
}

/** What the people without a story of their own came for, in no particular order. */
export function dealTopics(
  chance: Chance,
  topics: readonly Topic[],
  people: number,
): OrdinaryVisits[] {
  const weights = topics.map((topic) => strandUses(topic).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((people * weight) / total));
  const rest = people - shares.reduce((sum, share) => sum + share, 0);
  const dealt = topics.flatMap((topic, index) =>
    dealStrands(chance, topic, (shares[index] ?? 0) + (index < rest ? 1 : 0)),
  );
  return chance.shuffle(dealt);
}
