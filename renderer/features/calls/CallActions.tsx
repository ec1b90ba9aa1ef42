import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { step } from '../../components/steps.ts';
import { useDelayed } from '../../components/use-delayed.ts';
import { ariaKeys } from '../../shortcuts.ts';
import styles from './CallActions.module.css';

interface CallActionsProps {
  saving: boolean;
  onSave: () => void;
  onPark: () => void;
  onDiscard: () => void;
  saveRef: Ref<HTMLButtonElement>;
}

export function CallActions(props: CallActionsProps) {
  const { saving, onSave, onPark, onDiscard, saveRef } = props;
  const { t } = useTranslation('calls');
  const slow = useDelayed(saving);
  return (
    <div className={styles.actions}>
      <ShortcutTooltip label={t('saveHint')} shortcut="save">
        <Button
          {...step}
          ref={saveRef}
          size="md"
          loading={slow}
          aria-keyshortcuts={ariaKeys('save')}
          onClick={onSave}
        >
          {t('save')}
        </Button>
      </ShortcutTooltip>
      <ShortcutTooltip label={t('parkHint')} shortcut="back">
        <Button variant="default" size="md" aria-keyshortcuts={ariaKeys('back')} onClick={onPark}>
          {t('park')}
        </Button>
      </ShortcutTooltip>
      <Button variant="subtle" size="md" className={styles.discard ?? ''} onClick={onDiscard}>
        {t('discard')}
      </Button>
    </div>
  );
}
