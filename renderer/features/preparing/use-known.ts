import { useQuery } from '@tanstack/react-query';
import { openComplaints } from '#contract/complaints.ts';
import type { ContactKind, Mood } from '#contract/contact-words.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { everything } from '#contract/timeline.ts';
import { today } from '../../days.ts';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { complaintPageQuery } from '../complaints/queries.ts';
import { useNow } from '../complaints/use-now.ts';
import { timelinePageQuery } from '../timeline/queries.ts';
import type { Known } from './history.ts';

const onlyContacts = { ...everything, types: ['contact' as const] };

/** What the history of a customer holds for the five lines; undefined until it is read. */
export function useKnown(card: CustomerCard): Known | undefined {
  const now = new Date(useNow()).toISOString();
  const contacts = useQuery(timelinePageQuery(card.id, onlyContacts, 0)).data;
  const all = useQuery(pageOf(card.id, 'all')).data;
  const done = useQuery(pageOf(card.id, 'done')).data;
  const last = done?.rows.find(({ voided }) => !voided);
  const over = useQuery({ ...complaintQuery(last?.id ?? ''), enabled: last !== undefined }).data;
  if (!contacts || !all || !done || (last && !over)) return undefined;
  const entries = contacts.rows.flatMap((entry) => (entry.type === 'contact' ? [entry] : []));
  const talked = entries.find(({ talk }) => talk !== null);
  const yearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
  return {
    now,
    today: today(),
    contacts: contacts.total,
    lastContact: entries[0] ? contactOf(entries[0]) : null,
    lastTalk: talked?.talk
      ? {
          id: talked.contact.id,
          at: talked.contact.startedAt,
          title: talked.talk.title,
          outcome: talked.contact.outcome,
          moodStart: talked.talk.moodStart as Mood | null,
          moodEnd: talked.talk.moodEnd as Mood | null,
        }
      : null,
    openComplaints: card.complaints,
    promises: card.promises,
    lastOver: over
      ? {
          at: over.receivedAt,
          remedy: over.decision?.remedy ?? null,
          rejected: over.rejected,
          score: over.satisfaction?.score ?? null,
        }
      : null,
    complaintsInYear: all.rows.filter(({ receivedAt, voided }) => !voided && receivedAt >= yearAgo)
      .length,
  };
}

const pageOf = (customerId: string, scope: 'all' | 'done') =>
  complaintPageQuery({ filter: { ...openComplaints, scope, customerId }, order: 'received' }, 0);

interface Entry {
  contact: {
    id: string;
    kind: ContactKind;
    startedAt: string;
    moodStart: number | null;
    moodEnd: number | null;
  };
}

function contactOf({ contact: { id, kind, startedAt, moodStart, moodEnd } }: Entry) {
  return {
    id,
    kind,
    at: startedAt,
    moodStart: moodStart as Mood | null,
    moodEnd: moodEnd as Mood | null,
  };
}
