import { Textarea } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { useMoney } from '../../../money.ts';
import { shopQuery } from '../../settings/queries.ts';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import styles from './Choice.module.css';
import type { EntryProps } from './EntryField.tsx';

const letters = guideLetters.chosen;

/** Which of the offers it is to be, and why; above the limit it is asked for, not given. */
export function Choice({ guide: { record, write, facts, limit }, missing }: EntryProps) {
  const { t } = useTranslation(['guided', 'complaint-words', 'errors']);
  const money = useMoney();
  const currency = useQuery(shopQuery()).data?.currency ?? 'EUR';
  const { options, chosen, reasons } = record;
  if (options.length === 0) return <p className={styles.none}>{t('guided:choice.none')}</p>;
  return (
    <div className={styles.choice}>
      <div role="group" aria-label={t('guided:choice.label')} className={styles.options}>
        {options.map(({ remedy, note, cost }, index) => {
          const words = [t(`complaint-words:remedy.${remedy}`), note].filter(Boolean).join(' · ');
          return (
            <button
              // oxlint-disable-next-line react/no-array-index-key -- they have no name of their own
              key={index}
              type="button"
              className={styles.option}
              aria-pressed={chosen === index}
              {...keyOf(letters[index] ?? 'X')}
              onClick={() => write({ chosen: chosen === index ? null : index })}
            >
              <span className={styles.words} title={words}>
                {words}
              </span>
              {cost > 0 && <span className={styles.cost}>{money.money(cost, currency)}</span>}
              <span aria-hidden>
                <KeyCap label={letters[index] ?? 'X'} />
              </span>
            </button>
          );
        })}
      </div>
      {facts.aboveLimit && typeof limit === 'number' && (
        <p className={styles.limit}>
          <IconUserQuestion size={18} stroke={1.75} aria-hidden />
          {t('guided:choice.aboveLimit', { limit: money.money(limit, currency) })}
        </p>
      )}
      {(chosen !== null || missing) && (
        <Textarea
          label={t('guided:choice.reasons')}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={20_000}
          spellCheck={false}
          value={reasons}
          error={missing && reasons.trim() === '' && t('errors:fields.required')}
          {...keyOf(guideLetters.fields)}
          onChange={(event) => write({ reasons: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
