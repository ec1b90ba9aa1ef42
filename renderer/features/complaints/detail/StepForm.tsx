import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayStep, type StepName } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { useMoney } from '../../../money.ts';
import { KeptSign } from './KeptSign.tsx';
import { Options } from './Options.tsx';
import { Overtaken } from './Overtaken.tsx';
import { stepFields } from './StepFields.tsx';
import styles from './Steps.module.css';
import type { DecisionInput } from './step-input.ts';
import { standingOf } from './step-order.ts';
import { isAbove, useLimit } from './use-limit.ts';
import { useStepForm } from './use-step-form.ts';
import { WorkForm } from './WorkForm.tsx';

interface StepFormProps<Name extends StepName> {
  complaint: Complaint;
  name: Name;
  /** Closes and keeps what was typed. */
  onLeave: () => void;
  onDone: () => void;
}

/** What one step needs, in the middle of the complaint. */
export function StepForm<Name extends StepName>(props: StepFormProps<Name>) {
  const { complaint, name, onLeave, onDone } = props;
  const { t } = useTranslation(['complaint', 'common']);
  const form = useStepForm({ complaint, name, onDone });
  const { overtaken, tried, input, change } = form;
  const asks = useAsks(name, form);
  const possible = overtaken === null || mayStep(standingOf(overtaken.stored), name);
  const step: StepName = name;
  const title = t(`step.${step}.title`);
  const verb = asks ? t('approval.ask') : t(`step.${step}.do`);
  return (
    <div className={styles.panel} data-panel>
      <h3 className={styles.heading}>{title}</h3>
      {name === 'decide' && (
        <DecisionOptions
          complaint={complaint}
          input={input as DecisionInput}
          change={change as (part: Partial<DecisionInput>) => void}
        />
      )}
      <WorkForm
        label={title}
        verb={overtaken !== null && possible ? t('overtaken.go', { verb }) : verb}
        failed={t('step.failed')}
        onDo={asks ? form.onAsk : form.onDo}
        possible={possible}
        onLeave={onLeave}
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={form.cancel}>
              {t('common:cancel')}
            </Button>
            <KeptSign place={form.place} />
          </>
        }
      >
        {overtaken && <Overtaken name={name} {...overtaken} />}
        {stepFields(name, { complaint, input, change, tried })}
        {asks && <AboveLimit currency={complaint.currency} />}
      </WorkForm>
    </div>
  );
}

/** Whether this decision costs more than one may give alone. */
function useAsks(name: StepName, { input, refused }: { input: object; refused: boolean }): boolean {
  const limit = useLimit();
  if (name !== 'decide') return false;
  const { cost, verdict } = input as DecisionInput;
  return verdict !== 'rejected' && (refused || isAbove(cost ?? 0, limit));
}

function AboveLimit({ currency }: { currency: string }) {
  const { t } = useTranslation('complaint');
  const limit = useLimit();
  const money = useMoney();
  return (
    <p role="status" className={styles.limit}>
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      {typeof limit === 'number'
        ? t('approval.above', { limit: money.money(limit, currency) })
        : t('approval.aboveUnknown')}
    </p>
  );
}

interface DecisionOptionsProps {
  complaint: Complaint;
  input: DecisionInput;
  change: (part: Partial<DecisionInput>) => void;
}

function DecisionOptions({ complaint, input, change }: DecisionOptionsProps) {
  return (
    <Options
      complaint={complaint}
      isChosen={({ remedy, cost }) => input.remedy === remedy && (input.cost ?? 0) === cost}
      onChoose={({ remedy, cost, note }) =>
        change({
          remedy,
          cost,
          verdict:
            input.verdict === null || input.verdict === 'rejected' ? 'accepted' : input.verdict,
          ...(input.reasons.trim() === '' && { reasons: note }),
        })
      }
    />
  );
}
