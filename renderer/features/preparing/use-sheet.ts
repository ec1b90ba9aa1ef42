import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import type { CustomerCard } from '#contract/customers.ts';
import type { FollowUp } from '#contract/follow-ups.ts';
import type { Preparation } from '#contract/preparation.ts';
import { call } from '../../bridge.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { showDone } from '../../components/toast.tsx';
import {
  dropTyped,
  keepTyped,
  storeTyped,
  typedNow,
  useTyped,
} from '../../components/typed-drafts.ts';
import { useWork } from '../../components/use-work.ts';
import { useDayFormat } from '../../days.ts';
import { leaveCall } from '../calls/way-back.ts';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { numberText } from '../complaints/use-complaint-words.ts';
import { openFollowUpsQuery } from '../follow-ups/queries.ts';
import type { SheetInput } from './input.ts';
import { useBeginPrepared } from './use-begin-prepared.ts';

interface Sheet {
  card: CustomerCard;
  followUp: FollowUp | undefined;
  start: SheetInput;
}

/** More of the customer's words would hide whose call it is. */
const longestAbout = 160;

/** What is typed into the sheet and what becomes of it. */
export function useSheet({ card, followUp, start }: Sheet) {
  const { t } = useTranslation(['preparing', 'common', 'complaint-words']);
  const client = useQueryClient();
  const format = useDayFormat();
  const begin = useBeginPrepared();
  const work = useWork();
  const place = placeOf(card.id);
  const kept = useTyped(place);
  const [opened] = useState(followUp?.version ?? null);
  /** The plan as somebody else left it meanwhile. */
  const [theirs, setTheirs] = useState<FollowUp | null>(null);
  const typed = kept && typedIn(kept.content);
  const input = typed ?? start;
  const version = theirs?.version ?? kept?.version ?? opened;
  const { complaintId } = input.preparation;
  const chosen = useQuery({
    ...complaintQuery(complaintId ?? ''),
    enabled: complaintId !== null,
  });
  const complaint = complaintId === null ? undefined : chosen.data;

  function keep(next: SheetInput): void {
    keepTyped(place, { version, content: JSON.stringify(next) });
  }

  /** Two changes may come before the next drawing. */
  function latest(): SheetInput {
    const now = typedNow(place);
    return now ? typedIn(now.content) : input;
  }

  function discard(): void {
    if (!typed) return;
    dropTyped(place);
    showDone(t('common:discarded'), async () => keep(typed));
  }

  async function plan(): Promise<void> {
    const { preparation, dueOn } = latest();
    await storeTyped(place);
    const undo =
      followUp && version !== null
        ? await change(followUp, version, { preparation, dueOn })
        : await add({ preparation, dueOn });
    if (undo === undefined) return;
    dropTyped(place);
    leaveCall();
    const when = [format.short(dueOn), preparation.time].filter(Boolean).join(', ');
    showDone(t('preparing:plan.done', { when }), undo);
  }

  async function add({ preparation, dueOn }: Planned) {
    const note = complaint ? about(complaint) : '';
    const customerId = card.id;
    const made = await call('followUps.add', { customerId, dueOn, note, preparation });
    return () => call('followUps.bin', made);
  }

  /** Undefined where somebody else was quicker. Fails as its call does. */
  async function change(before: FollowUp, over: number, planned: Planned) {
    const { id, note } = before;
    try {
      const made = await call('followUps.change', { id, version: over, note, ...planned });
      const { dueOn, preparation } = before;
      return () => call('followUps.change', { id, ...made, note, dueOn, preparation });
    } catch (failure) {
      if (callErrorOf(failure).code !== 'CONFLICT') throw failure;
      const open = await client.fetchQuery({
        ...openFollowUpsQuery({ customerId: card.id }),
        staleTime: 0,
      });
      const stored = open.rows.find((row) => row.id === id);
      if (!stored || stored.version === over) throw failure;
      setTheirs(stored);
      return undefined;
    }
  }

  function about({ number, account }: Complaint): string {
    const words = account.replace(/\s+/gu, ' ').trim();
    const short = words.length > longestAbout ? `${words.slice(0, longestAbout)}…` : words;
    return [t('complaint-words:number', { number: numberText(number) }), short].join(': ');
  }

  async function ring(): Promise<void> {
    const { preparation, followUpId } = latest();
    await storeTyped(place);
    if (await begin({ customerId: card.id, preparation, followUpId })) dropTyped(place);
  }

  return {
    place,
    input,
    /** The one that the talk is about. */
    complaint,
    typed,
    theirs,
    busy: work.busy,
    error: work.error,
    change: (part: Partial<SheetInput>) => keep({ ...latest(), ...part }),
    prepare(part: Partial<Preparation>): void {
      const before = latest();
      keep({ ...before, preparation: { ...before.preparation, ...part } });
    },
    discard,
    plan: () => void work.run(plan),
    begin: () => void work.run(ring),
  };
}

export type SheetState = ReturnType<typeof useSheet>;
type Planned = Pick<SheetInput, 'preparation' | 'dueOn'>;

export const placeOf = (customerId: string) =>
  ({ subjectId: customerId, form: 'preparation' }) as const;

/** Only the sheet writes in its place, so what is stored there has its type. */
export const typedIn = (content: string) => JSON.parse(content) as SheetInput;
