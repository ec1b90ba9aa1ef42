import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../../components/OneOf.tsx';
import { rootCausesQuery } from '../../rules/queries.ts';
import { Row, Words } from './fields.tsx';
import styles from './Steps.module.css';
import { useCauseName } from './use-cause-name.ts';

interface Diagnosis {
  rootCauseId: string | null;
  prevention: string;
}

interface DiagnosisFieldsProps {
  input: Diagnosis;
  change: (part: Partial<Diagnosis>) => void;
}

/** Why it came about, what helps against that, and what is learnt from it. */
export function DiagnosisFields({ input, change }: DiagnosisFieldsProps) {
  const { t } = useTranslation('complaint');
  const { data: causes = [] } = useQuery(rootCausesQuery());
  const remedy = causes.find(({ id }) => id === input.rootCauseId)?.remedy ?? '';
  return (
    <>
      <RootCauseChoice
        value={input.rootCauseId}
        onChange={(rootCauseId) => change({ rootCauseId })}
      />
      {remedy !== '' && <p className={styles.hint}>{t('step.close.helps', { remedy })}</p>}
      <Words
        label={t('step.close.prevention')}
        value={input.prevention}
        onChange={(prevention) => change({ prevention })}
      />
    </>
  );
}

interface RootCauseChoiceProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

/** The first level ships with the program, the second is the shop's own. */
function RootCauseChoice({ value, onChange }: RootCauseChoiceProps) {
  const { t } = useTranslation('complaint');
  const { data: causes = [] } = useQuery(rootCausesQuery());
  const causeName = useCauseName();
  const usable = causes.filter(({ retired, id }) => !retired || id === value);
  const chosen = usable.find(({ id }) => id === value);
  const top = chosen?.parentId ?? chosen?.id ?? null;
  const children = usable.filter(({ parentId }) => parentId !== null && parentId === top);
  const nameOf = (id: string | null) => causeName(id) || t('facts.unknown');
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
