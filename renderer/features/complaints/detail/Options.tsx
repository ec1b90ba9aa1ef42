import { Button } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import type { Complaint } from '#contract/complaints.ts';
import { useMoney } from '../../../money.ts';
import { OptionsForm } from './OptionsForm.tsx';
import styles from './Steps.module.css';

interface OptionsProps {
  complaint: Complaint;
  isChosen: (option: ComplaintOption) => boolean;
  onChoose: (option: ComplaintOption) => void;
}

/** What can be offered, side by side; choosing one fills the decision. */
export function Options({ complaint, isChosen, onChoose }: OptionsProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const money = useMoney();
  const [editing, setEditing] = useState(false);
  const { options, currency } = complaint;
  if (editing) return <OptionsForm complaint={complaint} onClose={() => setEditing(false)} />;
  return (
    <section aria-label={t('options.title')} className={styles.group}>
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option, index) => {
            const chosen = isChosen(option);
            const name = t(`complaint-words:remedy.${option.remedy}`);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- they have no name of their own
              <li key={index} className={styles.option} data-chosen={chosen || undefined}>
                <strong>{name}</strong>
                {option.note !== '' && <p>{option.note}</p>}
                <span className={styles.cost}>{money.money(option.cost, currency)}</span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-pressed={chosen}
                  leftSection={chosen && <IconCheck size={14} aria-hidden />}
                  onClick={() => onChoose(option)}
                >
                  {t(chosen ? 'options.chosen' : 'options.choose')}
                  <span className="visually-hidden">{`: ${name}`}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPencil size={14} stroke={1.75} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t(options.length === 0 ? 'options.begin' : 'options.edit')}
        </Button>
      </div>
    </section>
  );
}
