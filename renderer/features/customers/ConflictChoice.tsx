import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetails } from '#contract/customers.ts';
import styles from './ConflictChoice.module.css';
import { cardHeadingId } from './focus.ts';
import { shownFields, useFieldTexts } from './use-field-texts.ts';

interface ConflictChoiceProps {
  mine: CustomerDetails;
  theirs: CustomerDetails;
  saving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both versions side by side where they differ; the person chooses, nothing is merged silently. */
export function ConflictChoice({
  mine,
  theirs,
  saving,
  onKeepMine,
  onTakeTheirs,
}: ConflictChoiceProps) {
  const { t } = useTranslation('customers');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const textsOf = useFieldTexts();
  const typed = textsOf(mine);
  const stored = textsOf(theirs);
  const fields = shownFields.filter((field) => typed[field].trim() !== stored[field].trim());
  const value = (text: string) =>
    text === '' ? <span className={styles.nothing}>{t('conflict.nothing')}</span> : text;
  return (
    <div className={styles.conflict}>
      <h2 ref={heading} id={cardHeadingId} tabIndex={-1} className={styles.title}>
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.text')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`form.${field}`)}</th>
              <td>{value(typed[field])}</td>
              <td>{value(stored[field])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('conflict.choose')}</th>
            <td>
              <Button loading={saving} onClick={onKeepMine}>
                {t('conflict.keepMine')}
              </Button>
            </td>
            <td>
              <Button variant="default" disabled={saving} onClick={onTakeTheirs}>
                {t('conflict.takeTheirs')}
              </Button>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
