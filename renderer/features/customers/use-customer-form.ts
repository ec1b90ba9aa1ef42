import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CustomerCard, CustomerDetails } from '#contract/customers.ts';
import type { FieldProblem } from '#contract/errors.ts';
import { call } from '../../bridge.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { sameDetails, withBlanks, withoutBlanks } from './details.ts';
import { customerQuery } from './queries.ts';
import { dropEdit, keepEdit, newCard } from './unsaved-edits.ts';

interface Options {
  /** The card that is edited; null makes a new one. */
  id: string | null;
  version: number | null;
  /** What stands in the form at first, and what counts as unchanged. */
  start: CustomerDetails;
  stored: CustomerDetails;
  onSaved: (saved: { id: string; version: number; details: CustomerDetails }) => void;
}

/** The state of one form; what is typed is kept outside of it as well until it is saved. */
export function useCustomerForm({ id, version, start, stored, onSaved }: Options) {
  const client = useQueryClient();
  const key = id ?? newCard;
  // A change by somebody else while the form is open must not pass for one that was seen here.
  const [base] = useState({ version, stored });
  const [details, setDetails] = useState(() => withBlanks(start));
  const [problems, setProblems] = useState<Record<string, FieldProblem>>({});
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<CustomerCard | null>(null);

  function change(next: CustomerDetails): void {
    setDetails(next);
    setProblems({});
    if (sameDetails(next, base.stored)) dropEdit(key);
    else keepEdit(key, { details: withoutBlanks(next), version: base.version });
  }

  async function send(typed: CustomerDetails, basedOn: number | null) {
    if (id === null || basedOn === null) return call('customers.create', { details: typed });
    return { id, ...(await call('customers.update', { id, version: basedOn, details: typed })) };
  }

  /** Field paths of the answer count without the empty lines, so the form drops them as well. */
  async function save(basedOn = base.version): Promise<void> {
    if (saving) return;
    const typed = withoutBlanks(details);
    setDetails(withBlanks(typed));
    setSaving(true);
    setError(null);
    try {
      const saved = await send(typed, basedOn);
      dropEdit(key);
      await client.invalidateQueries({ queryKey: customerQuery(saved.id).queryKey });
      onSaved({ ...saved, details: typed });
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

  return { details, problems, error, saving, theirs, change, save, key };
}

export type CustomerForm = ReturnType<typeof useCustomerForm>;

function withoutPrefix(fields: Record<string, FieldProblem>): Record<string, FieldProblem> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, problem]) => [path.replace(/^details\./u, ''), problem]),
  );
}
