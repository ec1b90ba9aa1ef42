import type { Channel } from '#contract/channels.ts';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import type {
  Buyer,
  Cause,
  ComplaintKind,
  Demand,
  Medium,
  Remedy,
  SaleKind,
  Verdict,
} from '#contract/complaint-words.ts';
import type { WaitedFor } from '#contract/complaint-workflow.ts';
import type { DemoMood } from './types.ts';

/** A guided call in which they agree on one of these; that is the decision. */
export interface TalkLine {
  minutes: number;
  moods: readonly [DemoMood, DemoMood];
  note: string;
  /** What they cost is in whole units of the shop's home currency. */
  options: readonly ComplaintOption[];
  /** Place in the options. */
  chosen: number;
  reasons: string;
}

/** A hard call about it on the next open day, and what was put together for it. */
export interface PlannedLine {
  what: string;
  /** HH:MM. */
  time: string;
  cause: Cause;
  /** What they cost is in whole units of the shop's home currency. */
  options: readonly ComplaintOption[];
  /** Places in what the playbook names. */
  ready: readonly number[];
  note: string;
}

/** Days are counted from the one on which the complaint came. */
export type CourseLine = { day: number } & (
  | { do: 'acknowledge'; by: Medium }
  | { do: 'assess' }
  | { do: 'wait'; for: WaitedFor; reason: string }
  | { do: 'inform'; by: Medium; note: string }
  /** The cost is in whole units of the shop's home currency. */
  | {
      do: 'decide';
      verdict: Verdict;
      remedy: Remedy | null;
      cost: number;
      reasons: string;
      alternatives?: string;
    }
  | ({ do: 'talk' } & TalkLine)
  | { do: 'reply'; by: Medium }
  | { do: 'settle'; mood: DemoMood }
  | { do: 'satisfaction'; score: DemoMood; comment: string }
  | { do: 'close'; cause: Cause; prevention: string }
);

export interface PromiseLine {
  day: number;
  what: string;
  /** Days from then. */
  within: number;
  /** The day on which it was kept; null for one that is still open. */
  kept: number | null;
}

/** A complaint as the colleagues of the demo shop wrote it down. */
export interface ComplaintSource {
  /** The key of a story, or which of the people without one. */
  of: string | number;
  daysAgo: number;
  channel: Channel;
  kind: ComplaintKind;
  account: string;
  product: string;
  demand: Demand | null;
  buyer: Buyer | null;
  sale: SaleKind | null;
  /** Impact and urgency. */
  weight: readonly [1 | 2 | 3, 1 | 2 | 3] | null;
  mood: DemoMood;
  course: readonly CourseLine[];
  promises: readonly PromiseLine[];
  planned?: PlannedLine;
}
