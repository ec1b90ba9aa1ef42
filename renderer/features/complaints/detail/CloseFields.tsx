import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../../components/OneOf.tsx';
import { atWork } from '../../staff/at-work.ts';
import { DiagnosisFields } from './DiagnosisFields.tsx';
import { useTeam } from './fact-texts.ts';
import { DayRow, Row, Words } from './fields.tsx';
import type { FieldsProps } from './StepFields.tsx';
import styles from './Steps.module.css';
import { owesMoney } from './step-input.ts';

/** Why it came about and what is changed so that it does not happen again. */
export function CloseFields({ complaint, input, change, tried }: FieldsProps<'close'>) {
  const { t } = useTranslation('complaint');
  const { team, called } = useTeam();
  return (
    <>
      {owesMoney(complaint) && <MoneyFields input={input} change={change} tried={tried} />}
      <DiagnosisFields input={input} change={change} />
      <fieldset className={styles.group}>
        <legend>{t('step.close.action')}</legend>
        <Row label={t('actions.what')}>
          {(id) => (
            <TextInput
              id={id}
              maxLength={500}
              autoComplete="off"
              spellCheck={false}
              value={input.action}
              onChange={(event) => change({ action: event.currentTarget.value })}
            />
          )}
        </Row>
        {input.action.trim() !== '' && (
          <>
            <Row label={t('actions.owner')}>
              {(id) => (
                <OneOf
                  id={id}
                  values={[null, ...atWork(team, input.actionOwnerId).map((member) => member.id)]}
                  value={input.actionOwnerId}
                  labelOf={(one) =>
                    one
                      ? called(team.find((member) => member.id === one)?.name ?? '')
                      : t('facts.nobody')
                  }
                  onChange={(actionOwnerId) => change({ actionOwnerId })}
                />
              )}
            </Row>
            <DayRow
              label={t('actions.due')}
              value={input.actionDueOn}
              onChange={(actionDueOn) => change({ actionDueOn })}
            />
          </>
        )}
      </fieldset>
    </>
  );
}

/** Closing alone proves nothing: the law counts on until the customer has the money. */
function MoneyFields({ input, change, tried }: Omit<FieldsProps<'close'>, 'complaint'>) {
  const { t } = useTranslation('complaint');
  const { moneyOn, moneyWithheld } = input;
  return (
    <fieldset className={styles.group}>
      <legend>{t('step.close.money')}</legend>
      <DayRow
        label={t('step.settle.moneyOn')}
        past
        value={moneyOn}
        onChange={(day) => change({ moneyOn: day })}
      />
      {moneyOn === null && (
        <Words
          label={t('step.close.moneyWithheld')}
          value={moneyWithheld}
          missing={tried}
          onChange={(words) => change({ moneyWithheld: words })}
        />
      )}
    </fieldset>
  );
}
