import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { FactField } from './FactField.tsx';
import styles from './Facts.module.css';
import { FactsConflict } from './FactsConflict.tsx';
import { factGroups, groupNames } from './facts.ts';
import { KeptSign } from './KeptSign.tsx';
import steps from './Steps.module.css';
import { useFactsForm } from './use-facts-form.ts';
import { WorkForm } from './WorkForm.tsx';

interface FactsFormProps {
  complaint: Complaint;
  /** The field that gets the keyboard: the name of a fact or of a circumstance. */
  first: string;
  onClose: () => void;
}

/** Everything that is written down about a complaint, in groups. */
export function FactsForm({ complaint, first, onClose }: FactsFormProps) {
  const { t } = useTranslation(['complaint', 'errors', 'common']);
  const form = useFactsForm(complaint, onClose);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = element.current?.querySelector(
      `[data-fact="${first}"], [data-circumstance="${first}"]`,
    );
    const target = field?.matches('select')
      ? field
      : field?.querySelector('input, textarea, select');
    if (!(target instanceof HTMLElement)) return;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }, [first]);
  if (form.theirs) {
    return (
      <div className={steps.panel}>
        <FactsConflict form={form} theirs={form.theirs} />
      </div>
    );
  }
  return (
    <div className={steps.panel} data-panel>
      <h3 className={steps.heading}>{t('facts.edit')}</h3>
      <WorkForm
        label={t('facts.edit')}
        verb={t('common:save')}
        failed={t('facts.failed')}
        onDo={() => form.save()}
        onLeave={onClose}
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={form.cancel}>
              {t('common:cancel')}
            </Button>
            <KeptSign place={form.place} />
          </>
        }
      >
        <div ref={element} className={styles.groups}>
          {groupNames.map((group) => (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.legend}>{t(`facts.group.${group}`)}</legend>
              {factGroups[group].map((name) => {
                const problem = form.problems[name];
                return (
                  <div key={name} data-fact={name} className={styles.field}>
                    <FactField
                      name={name}
                      facts={form.facts}
                      currency={complaint.currency}
                      problem={problem && t(`errors:fields.${problem}`)}
                      onChange={form.change}
                    />
                  </div>
                );
              })}
            </fieldset>
          ))}
        </div>
      </WorkForm>
    </div>
  );
}
