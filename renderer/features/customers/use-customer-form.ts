import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { TypedDetails } from '#contract/card-drafts.ts';
import type { CustomerCard, CustomerDetails } from '#contract/customers.ts';
import type { FieldProblem } from '#contract/errors.ts';
import { call } from '../../bridge.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { detailsFrom, isSameTyped, isUnclear, withBlanks, withoutBlanks } from './details.ts';
import { customerQuery } from './queries.ts';
import { dropEdit, keepEdit, newCard, storeEdit } from './unsaved-edits.ts';

interface Options {
  /** The card that is edited; null makes a new one. */
  id: string | null;
  version: number | null;
  /** What stands in the form at first, and what counts as unchanged. */
  start: TypedDetails;
  stored: TypedDetails;
  onSaved: (saved: SavedCard) => void;
}

interface SavedCard {
  id: string;
  version: number;
  details: CustomerDetails;
  /** Under which the change can be taken back; a new card has none. */
  batchId?: string;
}

/** The state of one form; what is typed is kept outside of it as well until it is saved. */
export function useCustomerForm({ id, version, start, stored, onSaved }: Options) {
  const client = useQueryClient();
  const key = id ?? newCard;
  // A change by somebody else while the form is open must not pass for one that was seen here.
  const [base] = useState({ version, stored });
  const [typed, setTyped] = useState(() => withBlanks(start));
  const [problems, setProblems] = useState<Record<string, FieldProblem>>({});
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<CustomerCard | null>(null);
  const latest = useRef(typed);

  function show(next: TypedDetails): void {
    latest.current = next;
    setTyped(next);
  }

  function change(patch: Partial<TypedDetails>): void {
    const next = { ...latest.current, ...patch };
    show(next);
    setProblems({});
    if (isSameTyped(next, base.stored)) dropEdit(key);
    else keepEdit(key, { details: withoutBlanks(next), version: base.version });
  }

  async function send(details: CustomerDetails, basedOn: number | null) {
    if (id === null || basedOn === null) return call('customers.create', { details });
    return { id, ...(await call('customers.update', { id, version: basedOn, details })) };
  }

  /** `over` is the card that somebody else has changed meanwhile and that is to be replaced. */
  async function save(over?: CustomerCard): Promise<void> {
    if (saving) return;
    // Field paths of the answer count without the empty lines, so the form drops them as well.
    const sent = withBlanks(withoutBlanks(latest.current));
    show(sent);
    if (isUnclear(sent.birthday)) {
      setProblems({ birthday: 'invalid' });
      return;
    }
    setSaving(true);
    setError(null);
    try {
      const details = detailsFrom(sent);
      // What comes to the disk after the save would be left there as unsaved.
      await storeEdit(key);
      const saved = await send(details, over?.version ?? base.version);
      dropEdit(key);
      // Keys that were hit while the save was on its way are not lost either.
      if (latest.current !== sent) {
        keepEdit(saved.id, { details: withoutBlanks(latest.current), version: saved.version });
      }
      await client.invalidateQueries({ queryKey: customerQuery(saved.id).queryKey });
      onSaved({ ...saved, details });
    } catch (failure) {
      await explain(failure);
    } finally {
      setSaving(false);
    }
  }

  async function explain(failure: unknown): Promise<void> {
    const { code, fields } = callErrorOf(failure);
    if (code === 'VALIDATION' && fields) {
      setProblems(withoutPrefix(fields));
    } else if (code === 'CONFLICT' && id !== null) {
      const current = await client
        .fetchQuery({ ...customerQuery(id), staleTime: 0 })
        .catch((reason: unknown) => {
          setError(reason);
        });
      setTheirs(current ?? null);
    } else setError(failure);
  }

  return { id, typed, problems, error, saving, theirs, change, save };
}

export type CustomerForm = ReturnType<typeof useCustomerForm>;

function withoutPrefix(fields: Record<string, FieldProblem>): Record<string, FieldProblem> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, problem]) => [path.replace(/^details\./u, ''), problem]),
  );
}
