import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintStep } from '#contract/complaint-input.ts';
import type { StepName } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { call } from '../../../bridge.ts';
import { callErrorOf } from '../../../components/ErrorMessage.tsx';
import { showDone, showError } from '../../../components/toast.tsx';
import { dropTyped, keepTyped, storeTyped, useTyped } from '../../../components/typed-drafts.ts';
import { rulesQuery } from '../../rules/queries.ts';
import { complaintHistoryQuery, complaintQuery } from './queries.ts';
import { decisionOf, type InputOf, type StepInputs, startOf, stepOf } from './step-input.ts';
import { ownVersion, takeBack, writeComplaint } from './writes.ts';

interface Options<Name extends StepName> {
  complaint: Complaint;
  name: Name;
  /** After it was done. */
  onDone: () => void;
}

/** Somebody else was quicker. */
interface Overtaken {
  /** What is stored now. */
  stored: Complaint;
  /** The version that this form began with. */
  since: number;
}

/** What is typed into the form of one step and what becomes of it. */
export function useStepForm<Name extends StepName>({ complaint, name, onDone }: Options<Name>) {
  const { id } = complaint;
  const place = { subjectId: id, form: name === 'decide' ? 'decision' : 'step' } as const;
  const { t } = useTranslation(['complaint', 'common']);
  const client = useQueryClient();
  const kept = useTyped(place);
  const { data } = useQuery(rulesQuery());
  const [opened] = useState(complaint.version);
  const [tried, setTried] = useState(false);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const [refused, setRefused] = useState(false);
  // Only these forms write under this name, so what is stored there has its type.
  const typed = kept && (JSON.parse(kept.content) as Partial<StepInputs>);
  const start = startOf({
    complaint,
    rules: data?.rules ?? { updateDays: 7, followUpDays: 7 },
    followUpNote: t('step.settle.followUpNote'),
  });
  const input: InputOf<Name> = { ...start[name], ...typed?.[name] };
  const version = overtaken?.stored.version ?? kept?.version ?? opened;

  function keep(next: Partial<StepInputs>): void {
    keepTyped(place, { version, content: JSON.stringify(next) });
  }

  const change = (part: Partial<InputOf<Name>>) =>
    keep({ ...typed, [name]: { ...start[name], ...typed?.[name], ...part } });

  /** The texts of other steps that were begun stay. */
  function drop(): void {
    const { [name]: _done, ...rest } = typed ?? {};
    if (Object.keys(rest).length === 0) dropTyped(place);
    else keep(rest);
  }

  function cancel(): void {
    drop();
    onDone();
    if (typed?.[name]) showDone(t('common:discarded'), async () => keep(typed));
  }

  async function send(step: ComplaintStep): Promise<number> {
    const target = { id, version };
    const done = await writeComplaint(target, (at) => call('complaints.step', { ...at, step }));
    return done.version;
  }

  /** False where something is missing or somebody was quicker. Fails as its call does. */
  async function perform(write: () => Promise<number>, message: string): Promise<boolean> {
    await storeTyped(place);
    try {
      const made = await write();
      await others()?.();
      drop();
      onDone();
      showDone(message, () => takeBack({ id, version: made }));
      return true;
    } catch (failure) {
      const { code } = callErrorOf(failure);
      if (code === 'FORBIDDEN' && name === 'decide') {
        setRefused(true);
        return false;
      }
      if (code !== 'CONFLICT') throw failure;
    }
    const stored = await client.fetchQuery({ ...complaintQuery(id), staleTime: 0 });
    await client.fetchQuery({ ...complaintHistoryQuery(id), staleTime: 0 });
    setOvertaken({ stored, since: overtaken?.since ?? ownVersion(id, version) });
    return false;
  }

  /** What is agreed together with closing: something that is changed for good. */
  function others(): (() => Promise<void>) | undefined {
    if (name !== 'close') return undefined;
    const { action, actionOwnerId, actionDueOn, rootCauseId } = input as InputOf<'close'>;
    if (action.trim() === '') return undefined;
    return async () => {
      await call('actions.add', {
        complaintId: id,
        rootCauseId,
        what: action,
        ownerId: actionOwnerId,
        dueOn: actionDueOn,
      }).catch((problem: unknown) => showError(problem, t('actions.addFailed')));
    };
  }

  async function onDo(): Promise<boolean> {
    setTried(true);
    const step = stepOf(name, input, overtaken?.stored ?? complaint);
    if (step === null) return false;
    return perform(() => send(step), t(`step.${step.do}.done`));
  }

  /** Lets the manager decide about it. */
  async function onAsk(): Promise<boolean> {
    setTried(true);
    const decision = name === 'decide' ? decisionOf(input as InputOf<'decide'>) : null;
    if (decision === null) return false;
    const ask = async () => {
      const done = await writeComplaint({ id, version }, (at) =>
        call('complaints.askApproval', { ...at, decision }),
      );
      return done.version;
    };
    return perform(ask, t('approval.asked'));
  }

  return { place, input, change, tried, overtaken, refused, cancel, onDo, onAsk };
}
