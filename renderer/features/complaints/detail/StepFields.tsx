import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { escalationReasons } from '#contract/complaint-words.ts';
import { type StepName, type WaitedFor, waitingStates } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { Choice } from '../../../components/Choice.tsx';
import { DayField } from '../../../components/DayField.tsx';
import { rulesQuery } from '../../rules/queries.ts';
import { CloseFields } from './CloseFields.tsx';
import { DecideFields } from './DecideFields.tsx';
import { DiagnosisFields } from './DiagnosisFields.tsx';
import { ChoiceMissing, DayRow, MediumChoice, Words } from './fields.tsx';
import { PayFields, SatisfactionFields, SettleFields } from './SettleFields.tsx';
import styles from './Steps.module.css';
import type { InputOf } from './step-input.ts';

export interface FieldsProps<Name extends StepName> {
  complaint: Complaint;
  input: InputOf<Name>;
  change: (part: Partial<InputOf<Name>>) => void;
  /** Somebody wanted to go on: what is missing says so. */
  tried: boolean;
}

function AcknowledgeFields({ input, change }: FieldsProps<'acknowledge'>) {
  const { t } = useTranslation('complaint');
  return (
    <MediumChoice
      label={t('step.medium')}
      value={input.medium}
      onChange={(medium) => change({ medium })}
    />
  );
}

const waitedFor = Object.keys(waitingStates) as WaitedFor[];

function WaitFields({ input, change, tried }: FieldsProps<'wait'>) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  return (
    <>
      <div data-first>
        <Choice
          label={t('step.wait.for')}
          options={waitedFor.map((whom) => ({
            value: whom,
            label: t(`complaint-words:waitFor.${whom}`),
          }))}
          value={input.for}
          onChange={(whom) => change({ for: whom })}
        />
        {tried && input.for === null && <ChoiceMissing />}
      </div>
      <Words
        label={t('step.wait.reason')}
        value={input.reason}
        missing={tried}
        onChange={(reason) => change({ reason })}
      />
      <DayRow
        label={t('step.nextUpdate')}
        value={input.nextUpdateOn}
        onChange={(nextUpdateOn) => change({ nextUpdateOn })}
      />
      <p className={styles.hint}>{t('step.wait.hint')}</p>
    </>
  );
}

function InformFields({ input, change }: FieldsProps<'inform'>) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <MediumChoice
        label={t('step.medium')}
        value={input.medium}
        onChange={(medium) => change({ medium })}
      />
      <Words
        label={t('step.inform.note')}
        value={input.note}
        onChange={(note) => change({ note })}
      />
      <DayRow
        label={t('step.nextUpdate')}
        value={input.nextUpdateOn}
        onChange={(nextUpdateOn) => change({ nextUpdateOn })}
      />
    </>
  );
}

function ReplyFields({ input, change }: FieldsProps<'reply'>) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <MediumChoice
        label={t('step.medium')}
        value={input.medium}
        onChange={(medium) => change({ medium })}
      />
      <div className={styles.row}>
        <span aria-hidden className={styles.label}>
          {t('step.reply.on')}
        </span>
        <DayField
          label={t('step.reply.on')}
          past
          value={input.on}
          onChange={(on) => change({ on })}
        />
      </div>
      <TextInput
        label={t('step.reply.proof')}
        placeholder={t('step.reply.proofHint')}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        value={input.proof}
        onChange={(event) => change({ proof: event.currentTarget.value })}
      />
    </>
  );
}

function EscalateFields({ input, change, tried }: FieldsProps<'escalate'>) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const rules = useQuery(rulesQuery()).data?.rules;
  const reasons = escalationReasons.filter((reason) => rules?.escalation[reason] ?? true);
  return (
    <>
      <div data-first>
        <Choice
          label={t('step.escalate.because')}
          options={reasons.map((reason) => ({
            value: reason,
            label: t(`complaint-words:escalation.${reason}`),
          }))}
          value={input.because}
          onChange={(because) => change({ because })}
        />
        {tried && input.because === null && <ChoiceMissing />}
      </div>
      <Words
        label={t('step.escalate.note')}
        value={input.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

function DiagnoseFields({ input, change, tried }: FieldsProps<'diagnose'>) {
  const isEmpty = input.rootCauseId === null && input.prevention.trim() === '';
  return (
    <>
      <DiagnosisFields input={input} change={change} />
      {tried && isEmpty && <ChoiceMissing />}
    </>
  );
}

type Reasoned = 'reopen' | 'calm' | 'void';

/** For a step that needs nothing but its reason. */
function ReasonFields({ name, input, change, tried }: FieldsProps<Reasoned> & { name: Reasoned }) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <Words
        label={t('step.reason')}
        value={input.reason}
        missing={tried}
        onChange={(reason) => change({ reason })}
      />
      <p className={styles.hint}>{t(`step.${name}.hint`)}</p>
    </>
  );
}

type Renderers = { [Name in StepName]: (props: FieldsProps<Name>) => ReactNode };

const renderers: Renderers = {
  acknowledge: (props) => <AcknowledgeFields {...props} />,
  assess: () => null,
  wait: (props) => <WaitFields {...props} />,
  decide: (props) => <DecideFields {...props} />,
  inform: (props) => <InformFields {...props} />,
  reply: (props) => <ReplyFields {...props} />,
  settle: (props) => <SettleFields {...props} />,
  pay: (props) => <PayFields {...props} />,
  satisfaction: (props) => <SatisfactionFields {...props} />,
  close: (props) => <CloseFields {...props} />,
  reopen: (props) => <ReasonFields name="reopen" {...props} />,
  diagnose: (props) => <DiagnoseFields {...props} />,
  escalate: (props) => <EscalateFields {...props} />,
  calm: (props) => <ReasonFields name="calm" {...props} />,
  void: (props) => <ReasonFields name="void" {...props} />,
};

/** What one step asks for. */
export function stepFields<Name extends StepName>(name: Name, props: FieldsProps<Name>): ReactNode {
  return renderers[name](props);
}
