import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactPatterns, type NewObservation, type Observation } from '#contract/observations.ts';
import { DayField } from '../../components/DayField.tsx';
import { showDone } from '../../components/toast.tsx';
import { today } from '../../days.ts';
import { InlineForm } from './InlineForm.tsx';
import { useKeptInput } from './kept-input.ts';
import { useObservationActions } from './use-observation-actions.ts';

interface ObservationFormProps {
  customerId: string;
  /** The one that is changed; absent for a new one. */
  observation?: Observation;
  onClose: () => void;
}

export function ObservationForm({ customerId, observation, onClose }: ObservationFormProps) {
  const { t } = useTranslation(['profile', 'errors']);
  const { add, change } = useObservationActions(customerId);
  const [missing, setMissing] = useState(false);
  const kept = useKeptInput<NewObservation>(
    `observation:${observation?.id ?? customerId}`,
    observation
      ? { seenOn: observation.seenOn, pattern: observation.pattern, note: observation.note }
      : { seenOn: today(), pattern: null, note: '' },
  );
  const { input } = kept;

  async function save(): Promise<boolean> {
    if (input.note.trim() === '') {
      setMissing(true);
      return false;
    }
    await (observation ? change(observation, input) : add(input));
    kept.drop();
    onClose();
    return true;
  }

  function cancel(): void {
    const { typed } = kept;
    kept.drop();
    onClose();
    if (typed) showDone(t('form.discarded'), async () => kept.restore(typed));
  }

  return (
    <InlineForm
      label={
        observation ? t('observations.edit', { note: observation.note }) : t('observations.add')
      }
      failed={t('observations.failed')}
      onSave={save}
      onCancel={cancel}
      onLeave={onClose}
    >
      <Textarea
        label={t('observations.note')}
        description={t('observations.hint')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        spellCheck={false}
        data-first
        value={input.note}
        error={missing && input.note.trim() === '' && t('errors:fields.required')}
        onChange={(event) => kept.change({ note: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('observations.pattern')}
        value={input.pattern ?? ''}
        data={[
          { value: '', label: t('observations.noPattern') },
          ...contactPatterns.map((pattern) => ({ value: pattern, label: t(`seen.${pattern}`) })),
        ]}
        onChange={(event) => {
          const chosen = contactPatterns.find((pattern) => pattern === event.currentTarget.value);
          kept.change({ pattern: chosen ?? null });
        }}
      />
      <DayField
        label={t('form.date')}
        value={input.seenOn}
        onChange={(seenOn) => kept.change({ seenOn })}
      />
    </InlineForm>
  );
}
