import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/Choice.tsx';
import { DayInput } from '../../../components/DayInput.tsx';
import { MoodScale } from '../../../components/MoodScale.tsx';
import { FollowUpFields } from '../../follow-ups/FollowUpFields.tsx';
import { ChoiceMissing, DayRow, Row, WayChoice, Words } from './fields.tsx';
import type { FieldsProps } from './StepFields.tsx';

export function SettleFields({ complaint, input, change }: FieldsProps<'settle'>) {
  const { t } = useTranslation('complaint');
  return (
    <>
      <div data-first>
        <WayChoice value={input.way} onChange={(way) => change({ way })} />
      </div>
      {(complaint.givesMoney || input.moneyOn !== null) && (
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

export function PayFields({ input, change }: FieldsProps<'pay'>) {
  const { t } = useTranslation('complaint');
  return (
    <Row label={t('step.settle.moneyOn')}>
      {(id) => (
        <DayInput id={id} past value={input.on} onChange={(on) => on !== null && change({ on })} />
      )}
    </Row>
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
