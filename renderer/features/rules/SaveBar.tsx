import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys } from '../../shortcuts.ts';
import styles from './Rules.module.css';
import type { RulesFields } from './use-rules-form.ts';

interface SaveBarProps extends Pick<RulesFields, 'saving' | 'error' | 'discard'> {
  onSave: () => void;
}

/** At the lower edge while something is not saved yet. */
export function SaveBar({ saving, error, discard, onSave }: SaveBarProps) {
  const { t } = useTranslation('rules');
  const overtaken = callErrorOf(error).code === 'CONFLICT';
  return (
    <div className={styles.saveBar}>
      {error !== undefined && (
        <ErrorMessage
          error={error}
          title={overtaken ? t('conflict.title') : t('failed')}
          {...(overtaken && { explanation: t('conflict.text') })}
        />
      )}
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
