import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { FieldProblem } from '#contract/errors.ts';
import { call } from '../../../bridge.ts';
import { callErrorOf } from '../../../components/ErrorMessage.tsx';
import { showDone } from '../../../components/toast.tsx';
import { dropTyped, keepTyped, storeTyped } from '../../../components/typed-drafts.ts';
import { callersQuery } from '../../calls/queries.ts';
import { nameCaller } from '../../calls/use-draft.ts';
import type { FactChanges, FactName } from '../detail/facts.ts';
import { focusDetail } from '../focus.ts';
import { complaintPath, registerPath } from '../paths.ts';
import { numberText } from '../use-complaint-words.ts';
import type { Intake } from './intake-content.ts';

/** Under which what is typed is kept on disk. */
export const intakePlace = { subjectId: null, form: 'facts' } as const;

/** The state of the form; what is typed is kept outside of it as well until it is saved. */
export function useIntake(start: Intake) {
  const { t } = useTranslation('complaints');
  const client = useQueryClient();
  const [intake, setIntake] = useState(start);
  const [missing, setMissing] = useState<readonly ('who' | 'account')[]>([]);
  const [problems, setProblems] = useState<Partial<Record<FactName, FieldProblem>>>({});
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const latest = useRef(start);

  function change(part: Partial<Intake>): void {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setIntake(next);
    setMissing([]);
    keepTyped(intakePlace, { version: null, content: JSON.stringify(next) });
  }

  function changeFacts(part: FactChanges): void {
    setProblems({});
    change({ facts: { ...latest.current.facts, ...part } });
  }

  /** Typed text alone decides nothing while there are people whom it could mean. */
  async function isKnown({ customerId, newCustomer, newCard }: Intake): Promise<boolean> {
    const typed = newCustomer.trim();
    if (customerId !== null || (newCard && typed !== '')) return true;
    if (typed === '') return false;
    return client.fetchQuery(callersQuery(typed)).then(
      ({ total }) => total === 0,
      () => false,
    );
  }

  /** False where something is missing, and the form says what. */
  async function save(): Promise<void> {
    if (saving) return;
    setSaving(true);
    setError(null);
    try {
      const sent = latest.current;
      const lacking = [
        ...((await isKnown(sent)) ? [] : (['who'] as const)),
        ...(sent.facts.account.trim() === '' ? (['account'] as const) : []),
      ];
      setMissing(lacking);
      if (lacking.length === 0) await send(sent);
    } catch (failure) {
      explain(failure);
    } finally {
      setSaving(false);
    }
  }

  async function send({ customerId, newCustomer, callId, facts }: Intake): Promise<void> {
    // What comes to the disk after the save would be left there as unsaved.
    await storeTyped(intakePlace);
    const input = { customerId, newCustomer, callDraftId: callId, facts };
    const saved = await call('complaints.create', input);
    dropTyped(intakePlace);
    if (callId !== null) nameCaller(callId, saved.customerId);
    const number = numberText(saved.number);
    showDone(t('intake.saved', { number }), async () => {
      const step = { do: 'void', reason: t('intake.voidReason') } as const;
      await call('complaints.step', { id: saved.id, version: saved.version, step });
      showDone(t('intake.undone', { number }));
    });
    navigate(complaintPath(saved.id), { replace: true });
    focusDetail();
  }

  function explain(failure: unknown): void {
    const { code, fields } = callErrorOf(failure);
    if (code !== 'VALIDATION' || !fields) {
      setError(failure);
      return;
    }
    const named = Object.entries(fields).map(([path, problem]) => [
      path.replace(/^facts\./u, ''),
      problem,
    ]);
    setProblems(Object.fromEntries(named) as Partial<Record<FactName, FieldProblem>>);
  }

  function discard(): void {
    const before = latest.current;
    dropTyped(intakePlace);
    navigate(`${registerPath}?`);
    showDone(t('intake.discarded'), () => {
      keepTyped(intakePlace, { version: null, content: JSON.stringify(before) });
      navigate('/complaints/new?');
      return Promise.resolve();
    });
  }

  return { intake, missing, problems, error, saving, change, changeFacts, save, discard };
}

export type IntakeForm = ReturnType<typeof useIntake>;
