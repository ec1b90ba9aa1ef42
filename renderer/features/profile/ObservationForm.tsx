import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contactPatterns, type NewObservation, type Observation } from '#contract/observations.ts';
import { DayField } from '../../components/DayField.tsx';
import { InlineForm } from '../../components/InlineForm.tsx';
import { OneOf } from '../../components/OneOf.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { today } from '../../days.ts';
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
  const { input, missing, actions, ...form } = useInlineForm<NewObservation>({
    place: { subjectId: observation?.id ?? customerId, form: 'observation' },
    start: observation
      ? { seenOn: observation.seenOn, pattern: observation.pattern, note: observation.note }
      : { seenOn: today(), pattern: null, note: '' },
    isComplete: ({ note }) => note.trim() !== '',
    store: (typed) => (observation ? change(observation, typed) : add(typed)),
    onClose,
  });

  return (
    <InlineForm
      label={
        observation ? t('observations.edit', { note: observation.note }) : t('observations.add')
      }
      failed={t('observations.failed')}
      {...actions}
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
        error={missing && t('errors:fields.required')}
        onChange={(event) => form.change({ note: event.currentTarget.value })}
      />
      <OneOf
        label={t('observations.pattern')}
        values={[null, ...contactPatterns]}
        value={input.pattern}
        labelOf={(pattern) => (pattern ? t(`seen.${pattern}`) : t('observations.noPattern'))}
        onChange={(pattern) => form.change({ pattern })}
      />
      <DayField
        label={t('form.date')}
        past
        value={input.seenOn}
        onChange={(seenOn) => form.change({ seenOn })}
      />
    </InlineForm>
  );
}
