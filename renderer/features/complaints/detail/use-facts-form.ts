import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintFacts } from '#contract/complaint-input.ts';
import type { Complaint } from '#contract/complaints.ts';
import type { FieldProblem } from '#contract/errors.ts';
import { call } from '../../../bridge.ts';
import { callErrorOf } from '../../../components/ErrorMessage.tsx';
import { showDone } from '../../../components/toast.tsx';
import { dropTyped, keepTyped, storeTyped, useTyped } from '../../../components/typed-drafts.ts';
import { changesOf, conflictsOf, type FactChanges, factsOf } from './facts.ts';
import { complaintQuery } from './queries.ts';
import { takeBack, writeComplaint } from './writes.ts';

/** What the draft of this form holds. */
interface TypedFacts {
  /** What stood there when the typing began. */
  base: ComplaintFacts;
  changes: FactChanges;
}

/**
 * Corrects what is known of a complaint. Where somebody else has changed the same field meanwhile,
 * `theirs` is what is stored now, until the person has chosen field by field.
 */
export function useFactsForm(complaint: Complaint, onClose: () => void) {
  const { id } = complaint;
  const place = { subjectId: id, form: 'facts' } as const;
  const { t } = useTranslation(['complaint', 'common']);
  const client = useQueryClient();
  const kept = useTyped(place);
  // A change by somebody else while the form is open must not pass for one that was seen here.
  const [start] = useState({ version: complaint.version, facts: factsOf(complaint) });
  const [problems, setProblems] = useState<Record<string, FieldProblem>>({});
  const [theirs, setTheirs] = useState<Complaint | null>(null);
  // Only this form writes under its name, so what is stored there has its type.
  const typed = kept && (JSON.parse(kept.content) as Partial<TypedFacts>);
  const base = typed?.base ?? start.facts;
  const version = kept?.version ?? start.version;
  const changes = typed?.changes ?? {};

  function keep(next: FactChanges, over: { version: number; base: ComplaintFacts }): void {
    const content: TypedFacts = { base: over.base, changes: changesOf(over.base, next) };
    keepTyped(place, { version: over.version, content: JSON.stringify(content) });
  }

  function change(part: FactChanges): void {
    setProblems({});
    const next = { ...changes, ...part };
    if (Object.keys(changesOf(base, next)).length === 0) dropTyped(place);
    else keep(next, { version, base });
  }

  function close(): void {
    dropTyped(place);
    onClose();
  }

  async function send(next: FactChanges, over: number): Promise<void> {
    await storeTyped(place);
    const done = await writeComplaint({ id, version: over }, (target) =>
      call('complaints.change', { ...target, changes: next }),
    );
    close();
    showDone(t('facts.saved'), () => takeBack({ id, version: done.version }));
  }

  /** False where something is missing or to be chosen. Fails as its call does. */
  async function save(next = changes, over = version): Promise<boolean> {
    if (Object.keys(next).length === 0) {
      close();
      return true;
    }
    let failure: unknown;
    try {
      await send(next, over);
      return true;
    } catch (problem) {
      failure = problem;
    }
    const { code, fields } = callErrorOf(failure);
    if (code === 'VALIDATION' && fields) {
      setProblems(withoutPrefix(fields));
      return false;
    }
    if (code !== 'CONFLICT') throw failure;
    const stored = await client.fetchQuery({ ...complaintQuery(id), staleTime: 0 });
    if (stored.voided) throw failure;
    if (conflictsOf(next, base, factsOf(stored)).length === 0) return save(next, stored.version);
    setTheirs(stored);
    return false;
  }

  /** After the choice; fails as its call does. */
  async function settle(chosen: FactChanges): Promise<void> {
    if (!theirs) return;
    const stored = factsOf(theirs);
    keep(chosen, { version: theirs.version, base: stored });
    setTheirs(null);
    await save(changesOf(stored, chosen), theirs.version);
  }

  function cancel(): void {
    close();
    if (typed) showDone(t('common:discarded'), async () => keep(changes, { version, base }));
  }

  return {
    facts: { ...base, ...changes },
    base,
    changes,
    problems,
    theirs,
    place,
    change,
    save,
    settle,
    cancel,
  };
}

export type FactsFormState = ReturnType<typeof useFactsForm>;

function withoutPrefix(fields: Record<string, FieldProblem>): Record<string, FieldProblem> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, problem]) => [
      path.replace(/^(?:changes|facts)\./u, '').replace(/\..*$/u, ''),
      problem,
    ]),
  );
}
