import { IconLock } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../shortcuts.ts';
import { useMay } from '../staff/use-may.ts';
import { DayGroup } from './DayGroup.tsx';
import { EscalationGroup, LimitGroup } from './DecidingGroups.tsx';
import { HourGroup } from './HourGroup.tsx';
import { LawGroup } from './LawGroup.tsx';
import styles from './Rules.module.css';
import { SaveBar } from './SaveBar.tsx';
import { TargetGroup } from './TargetGroup.tsx';
import { type ReadRules, useRulesForm } from './use-rules-form.ts';

/** Everything that is saved as one; whoever may not change it reads it. */
export function RulesFields({ stored }: { stored: ReadRules }) {
  const { t } = useTranslation('rules');
  const allowed = useMay('rules.change');
  const fields = useRulesForm(stored, allowed);
  const group = useRef<HTMLFieldSetElement>(null);
  useShortcut('save', () => void save(), allowed && fields.changed);

  async function save(): Promise<void> {
    let saving: Promise<boolean> | undefined;
    flushSync(() => {
      saving = fields.save();
    });
    group.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    await saving;
  }

  return (
    <>
      {!allowed && (
        <p className={styles.readOnly}>
          <IconLock size={18} stroke={1.75} aria-hidden />
          {t('readOnly')}
        </p>
      )}
      <fieldset ref={group} disabled={!allowed} aria-label={t('title')} className={styles.fieldset}>
        <LawGroup {...fields} />
        <HourGroup {...fields} />
        <DayGroup {...fields} />
        <TargetGroup {...fields} />
        <LimitGroup {...fields} />
        <EscalationGroup {...fields} />
      </fieldset>
      {allowed && fields.changed && <SaveBar {...fields} onSave={() => void save()} />}
    </>
  );
}
