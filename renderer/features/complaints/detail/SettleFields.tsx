import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/Choice.tsx';
import { MoodScale } from '../../../components/MoodScale.tsx';
import { FollowUpFields } from '../../follow-ups/FollowUpFields.tsx';
import { ChoiceMissing, DayRow, WayChoice, Words } from './fields.tsx';
import type { FieldsProps } from './StepFields.tsx';

export function SettleFields({ complaint, input, change }: FieldsProps<'settle'>) {
  const { t } = useTranslation('complaint');
  const remedy = complaint.decision?.remedy;
  return (
    <>
      <div data-first>
        <WayChoice value={input.way} onChange={(way) => change({ way })} />
      </div>
      {(remedy === 'refund' || remedy === 'discount' || input.moneyOn !== null) && (
        <DayRow
          label={t('step.settle.moneyOn')}
          past
          value={input.moneyOn}
          onChange={(moneyOn) => change({ moneyOn })}
        />
      )}
      <MoodScale
        label={t('step.settle.mood')}
        value={input.moodEnd}
        onChange={(moodEnd) => change({ moodEnd })}
      />
      <FollowUpFields value={input.followUp} onChange={(followUp) => change({ followUp })} />
    </>
  );
}

const scores = ['1', '2', '3', '4', '5'] as const;

export function SatisfactionFields({ input, change, tried }: FieldsProps<'satisfaction'>) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <p>{t('step.satisfaction.question')}</p>
      <div data-first>
        <Choice
          label={t('step.satisfaction.score')}
          options={scores.map((value) => ({ value, label: t(`satisfaction.${value}`) }))}
          value={input.score === null ? null : (`${input.score}` as (typeof scores)[number])}
          onChange={(score) => change({ score: Number(score) })}
        />
        {tried && input.score === null && <ChoiceMissing />}
      </div>
      <Words
        label={t('step.satisfaction.comment')}
        value={input.comment}
        onChange={(comment) => change({ comment })}
      />
    </>
  );
}
