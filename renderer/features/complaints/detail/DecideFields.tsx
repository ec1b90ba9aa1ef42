import { useTranslation } from 'react-i18next';
import { remedies, verdicts } from '#contract/complaint-words.ts';
import { Choice } from '../../../components/Choice.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { ChoiceMissing, Row, WayChoice, Words } from './fields.tsx';
import type { FieldsProps } from './StepFields.tsx';

/** The verdict, what the customer gets, and why. */
export function DecideFields({ complaint, input, change, tried }: FieldsProps<'decide'>) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const rejected = input.verdict === 'rejected';
  return (
    <>
      <div data-first>
        <Choice
          label={t('step.decide.verdict')}
          options={verdicts.map((value) => ({
            value,
            label: t(`complaint-words:verdict.${value}`),
          }))}
          value={input.verdict}
          onChange={(verdict) => change({ verdict })}
        />
        {tried && input.verdict === null && <ChoiceMissing />}
      </div>
      {!rejected && (
        <>
          <Row label={t('step.decide.remedy')}>
            {(id) => (
              <OneOf
                id={id}
                values={[null, ...remedies]}
                value={input.remedy}
                labelOf={(one) =>
                  one ? t(`complaint-words:remedy.${one}`) : t('step.decide.nothing')
                }
                onChange={(remedy) => change({ remedy })}
              />
            )}
          </Row>
          <Row label={t('step.decide.cost')}>
            {(id) => (
              <MoneyField
                id={id}
                maw={200}
                currency={complaint.currency}
                value={input.cost}
                onChange={(cost) => change({ cost })}
              />
            )}
          </Row>
        </>
      )}
      <Words
        label={t('step.decide.reasons')}
        value={input.reasons}
        missing={tried}
        onChange={(reasons) => change({ reasons })}
      />
      {rejected && (
        <Words
          label={t('step.decide.alternatives')}
          value={input.alternatives}
          missing={tried}
          onChange={(alternatives) => change({ alternatives })}
        />
      )}
      <WayChoice value={input.way} onChange={(way) => change({ way })} />
    </>
  );
}
