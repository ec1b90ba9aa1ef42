import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RootCause } from '#contract/rules.ts';
import { OneOf } from '../../../components/OneOf.tsx';
import { rootCausesQuery } from '../../rules/queries.ts';
import { atWork } from '../../staff/at-work.ts';
import { useTeam } from './fact-texts.ts';
import { DayRow, Row, Words } from './fields.tsx';
import type { FieldsProps } from './StepFields.tsx';
import styles from './Steps.module.css';
import { owesMoney } from './step-input.ts';

/** Why it came about and what is changed so that it does not happen again. */
export function CloseFields({ complaint, input, change, tried }: FieldsProps<'close'>) {
  const { t } = useTranslation('complaint');
  const { data: causes = [] } = useQuery(rootCausesQuery());
  const { team, called } = useTeam();
  const chosen = causes.find(({ id }) => id === input.rootCauseId);
  return (
    <>
      {owesMoney(complaint) && <MoneyFields input={input} change={change} tried={tried} />}
      <RootCauseChoice
        causes={causes}
        value={input.rootCauseId}
        onChange={(rootCauseId) => change({ rootCauseId })}
      />
      {chosen !== undefined && chosen.remedy !== '' && (
        <p className={styles.hint}>{t('step.close.helps', { remedy: chosen.remedy })}</p>
      )}
      <Words
        label={t('step.close.prevention')}
        value={input.prevention}
        onChange={(prevention) => change({ prevention })}
      />
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

interface RootCauseChoiceProps {
  causes: readonly RootCause[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** The first level ships with the program, the second is the shop's own. */
function RootCauseChoice({ causes, value, onChange }: RootCauseChoiceProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const usable = causes.filter(({ retired, id }) => !retired || id === value);
  const chosen = usable.find(({ id }) => id === value);
  const top = chosen?.parentId ?? chosen?.id ?? null;
  const children = usable.filter(({ parentId }) => parentId !== null && parentId === top);
  const nameOf = (id: string | null) => {
    const cause = usable.find((one) => one.id === id);
    if (!cause) return t('facts.unknown');
    return cause.name || t(`complaint-words:cause.${cause.cause}`);
  };
  return (
    <>
      <Row label={t('step.close.rootCause')}>
        {(id) => (
          <OneOf
            id={id}
            values={[
              null,
              ...usable.filter(({ parentId }) => parentId === null).map((one) => one.id),
            ]}
            value={top}
            labelOf={nameOf}
            onChange={onChange}
          />
        )}
      </Row>
      {top !== null && children.length > 0 && (
        <Row label={t('step.close.exactly')}>
          {(id) => (
            <OneOf
              id={id}
              values={[top, ...children.map((one) => one.id)]}
              value={value ?? top}
              labelOf={(one) => (one === top ? t('step.close.notExactly') : nameOf(one))}
              onChange={onChange}
            />
          )}
        </Row>
      )}
    </>
  );
}
