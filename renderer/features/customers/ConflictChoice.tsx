import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetails } from '#contract/customers.ts';
import { VersionTable } from '../../components/VersionTable.tsx';
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

/** What was typed into a card and what somebody else has stored there meanwhile. */
export function ConflictChoice({ mine, theirs, ...choice }: ConflictChoiceProps) {
  const { t } = useTranslation(['customers', 'common']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const textsOf = useFieldTexts();
  const typed = textsOf(mine);
  const stored = textsOf(theirs);
  const fields = shownFields.filter((field) => typed[field].trim() !== stored[field].trim());
  return (
    <div className={styles.conflict}>
      <h2 ref={heading} id={cardHeadingId} tabIndex={-1} className={styles.title}>
        {t('conflict.title')}
      </h2>
      <p>{t('common:conflict.text')}</p>
      <VersionTable
        rows={fields.map((field) => ({
          label: t(`form.${field}`),
          mine: typed[field],
          theirs: stored[field],
        }))}
        {...choice}
      />
    </div>
  );
}
