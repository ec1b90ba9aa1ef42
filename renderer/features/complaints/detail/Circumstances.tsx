import { useTranslation } from 'react-i18next';
import type { ComplaintFacts } from '#contract/complaint-input.ts';
import { circumstances } from '#contract/complaint-words.ts';
import { OneOf } from '../../../components/OneOf.tsx';
import styles from './Facts.module.css';

type Known = ComplaintFacts['circumstances'];

interface CircumstancesProps {
  label: string;
  value: Known;
  onChange: (value: Known) => void;
}

const answers = [null, 'yes', 'no'] as const;

/** What else a deadline can depend on; as long as nobody knows, the strictest case counts. */
export function Circumstances({ label, value, onChange }: CircumstancesProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  return (
    <fieldset className={styles.circumstances}>
      <legend>{label}</legend>
      {circumstances.map((one) => {
        const is = value[one];
        return (
          <OneOf
            key={one}
            data-circumstance={one}
            label={t(`complaint-words:circumstance.${one}`)}
            values={answers}
            value={is === undefined ? null : is ? 'yes' : 'no'}
            labelOf={(answer) => t(`facts.${answer ?? 'unknown'}`)}
            onChange={(answer) => {
              const { [one]: _before, ...others } = value;
              onChange(answer === null ? others : { ...others, [one]: answer === 'yes' });
            }}
          />
        );
      })}
    </fieldset>
  );
}
