import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { step } from '../../components/steps.ts';
import { useDelayed } from '../../components/use-delayed.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { openIntake } from '../complaints/open-intake.ts';
import styles from './CallActions.module.css';
import { type KeeperStatus, KeptSign } from './KeptSign.tsx';

const hoverOnly = { hover: true, focus: false, touch: false };

interface CallActionsProps {
  saving: boolean;
  status: KeeperStatus;
  onSave: () => void;
  onPark: () => void;
  onGuide: () => void;
  onDiscard: () => void;
  saveRef: Ref<HTMLButtonElement>;
}

export function CallActions(props: CallActionsProps) {
  const { saving, status, onSave, onPark, onGuide, onDiscard, saveRef } = props;
  const { t } = useTranslation(['calls', 'complaints', 'guided']);
  const slow = useDelayed(saving);
  return (
    <div className={styles.actions}>
      {/* Not on focus: that comes by itself, and the hint would cover what was just filled in. */}
      <ShortcutTooltip label={t('saveHint')} shortcut="save" events={hoverOnly}>
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
      <ShortcutTooltip label={t('complaints:new')} shortcut="newComplaint">
        <Button
          variant="subtle"
          size="md"
          aria-keyshortcuts={ariaKeys('newComplaint')}
          onClick={() => openIntake()}
        >
          {t('complaints:short')}
        </Button>
      </ShortcutTooltip>
      <ShortcutTooltip label={t('guided:beginHint')} shortcut="guide">
        <Button variant="subtle" size="md" aria-keyshortcuts={ariaKeys('guide')} onClick={onGuide}>
          {t('guided:begin')}
        </Button>
      </ShortcutTooltip>
      <KeptSign status={status} />
      <Button variant="subtle" size="md" className={styles.discard ?? ''} onClick={onDiscard}>
        {t('discard')}
      </Button>
    </div>
  );
}
