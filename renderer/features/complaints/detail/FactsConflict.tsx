import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { useWork } from '../../../components/use-work.ts';
import styles from './Facts.module.css';
import { useFactTexts } from './fact-texts.ts';
import { conflictsOf, type FactName, factsOf } from './facts.ts';
import type { FactsFormState } from './use-facts-form.ts';

interface FactsConflictProps {
  form: FactsFormState;
  theirs: Complaint;
}

const sides = ['mine', 'theirs'] as const;
type Side = (typeof sides)[number];

/** What was typed and what somebody else has stored there meanwhile, to be chosen field by field. */
export function FactsConflict({ form, theirs }: FactsConflictProps) {
  const { t } = useTranslation(['complaint', 'common']);
  const { labelOf, textOf } = useFactTexts(theirs.currency);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Partial<Record<FactName, Side>>>({});
  const { busy, error, run } = useWork();
  useEffect(() => heading.current?.focus(), []);
  const stored = factsOf(theirs);
  const fields = conflictsOf(form.changes, form.base, stored);
  const versions = { mine: { ...form.base, ...form.changes }, theirs: stored };

  async function save(): Promise<void> {
    const dropped = new Set<string>(fields.filter((field) => chosen[field] !== 'mine'));
    const kept = Object.entries(form.changes).filter(([field]) => !dropped.has(field));
    await form.settle(Object.fromEntries(kept));
  }

  return (
    <div className={styles.conflict}>
      <h3 ref={heading} tabIndex={-1}>
        {t('facts.conflict')}
      </h3>
      <p>{t('common:conflict.text')}</p>
      {error !== undefined && <ErrorMessage error={error} title={t('facts.failed')} />}
      {fields.map((field) => (
        <fieldset key={field} className={styles.versions}>
          <legend>{labelOf(field)}</legend>
          {sides.map((side) => (
            <label key={side} className={styles.version}>
              <input
                type="radio"
                name={field}
                checked={chosen[field] === side}
                onChange={() => setChosen({ ...chosen, [field]: side })}
              />
              <span className={styles.side}>{t(`common:conflict.${side}`)}</span>
              <span className={styles.text}>
                {textOf(field, versions[side]) || t('common:conflict.nothing')}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <Button
          loading={busy}
          disabled={fields.some((field) => chosen[field] === undefined)}
          onClick={() => void run(save)}
        >
          {t('common:save')}
        </Button>
      </div>
    </div>
  );
}
