import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useWork } from '../../components/use-work.ts';
import { VersionTable } from '../../components/VersionTable.tsx';
import styles from './ContactForm.module.css';
import { conflicting } from './contact-input.ts';
import type { ContactFormState } from './use-contact-form.ts';
import { useContactTexts } from './use-contact-texts.ts';

interface ContactConflictProps {
  form: ContactFormState;
  theirs: Interaction;
}

/** What was typed into a contact and what somebody else has stored there meanwhile. */
export function ContactConflict({ form, theirs }: ContactConflictProps) {
  const { t } = useTranslation(['timeline', 'common']);
  const { labelOf, textOf } = useContactTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, run } = useWork();
  useEffect(() => heading.current?.focus(), []);
  const { input, changes, actions } = form;
  const mine = { ...input.base, ...changes };

  return (
    <div className={styles.conflict}>
      <h4 ref={heading} tabIndex={-1}>
        {t('contact.conflict')}
      </h4>
      <p>{t('common:conflict.text')}</p>
      {error !== undefined && <ErrorMessage error={error} title={t('contact.failed')} />}
      <VersionTable
        rows={conflicting(changes, input.base, theirs).map((field) => ({
          label: labelOf(field),
          mine: textOf(mine, field),
          theirs: textOf(theirs, field),
        }))}
        saving={busy}
        onKeepMine={() => void run(form.keepMine)}
        onTakeTheirs={actions.onCancel}
      />
    </div>
  );
}
