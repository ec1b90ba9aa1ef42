import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys } from '../../shortcuts.ts';
import styles from './Rules.module.css';
import type { RulesFields } from './use-rules-form.ts';

interface SaveBarProps extends Pick<RulesFields, 'saving' | 'error' | 'overtaken' | 'discard'> {
  onSave: () => void;
}

/** At the lower edge while something is not saved yet. */
export function SaveBar({ saving, error, overtaken, discard, onSave }: SaveBarProps) {
  const { t } = useTranslation('rules');
  const said = overtaken || error !== undefined;
  useEffect(() => {
    // The bar grows by the message, over what is being typed into.
    if (said) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  return (
    <div className={styles.saveBar}>
      {overtaken && (
        <ErrorMessage error={error} title={t('conflict.title')} explanation={t('conflict.text')} />
      )}
      {!overtaken && error !== undefined && <ErrorMessage error={error} title={t('failed')} />}
      <div className={styles.saveLine}>
        <Button
          loading={saving}
          aria-keyshortcuts={ariaKeys('save')}
          rightSection={<Keys shortcut="save" />}
          onClick={onSave}
        >
          {t('save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={discard}>
          {t('discard')}
        </Button>
        <span role="status" className={styles.unsaved}>
          {t('unsaved')}
        </span>
      </div>
    </div>
  );
}
