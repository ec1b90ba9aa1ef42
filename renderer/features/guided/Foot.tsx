import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useDelayed } from '../../components/use-delayed.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { KeptSign } from '../calls/KeptSign.tsx';
import type { RunningCall } from '../calls/use-running-call.ts';
import styles from './Foot.module.css';

interface FootProps {
  call: RunningCall;
  onSave: () => void;
  /** As a complaint of its own, not as part of the one that the talk was about. */
  onSaveAsNew: () => void;
  onLeave: () => void;
}

export function Foot({ call, onSave, onSaveAsNew, onLeave }: FootProps) {
  const { t } = useTranslation(['guided', 'calls']);
  const { content, status, failure, actions } = call;
  const slow = useDelayed(actions.saving);
  // Somebody has ended it meanwhile, or taken it where this decision does not fit any more.
  const movedOn =
    (content.guided?.complaintId ?? null) !== null &&
    callErrorOf(actions.failure).code === 'CONFLICT';
  return (
    <div className={styles.foot}>
      {status === 'failed' && <ErrorMessage error={failure} title={t('calls:keep.failed')} />}
      {movedOn ? (
        <ErrorMessage
          error={actions.failure}
          title={t('guided:movedOn.title')}
          explanation={t('guided:movedOn.text')}
        />
      ) : (
        actions.failure !== null && <ErrorMessage error={actions.failure} />
      )}
      <div className={styles.actions}>
        <ShortcutTooltip label={t('guided:saveHint')} shortcut="save">
          <Button size="md" loading={slow} aria-keyshortcuts={ariaKeys('save')} onClick={onSave}>
            {t('calls:save')}
          </Button>
        </ShortcutTooltip>
        <ShortcutTooltip label={t('calls:parkHint')} shortcut="back">
          <Button
            variant="default"
            size="md"
            aria-keyshortcuts={ariaKeys('back')}
            onClick={actions.park}
          >
            {t('calls:park')}
          </Button>
        </ShortcutTooltip>
        {movedOn && (
          <Button variant="default" size="md" onClick={onSaveAsNew}>
            {t('guided:movedOn.saveAsNew')}
          </Button>
        )}
        <KeptSign status={status} />
        <ShortcutTooltip label={t('guided:leaveHint')} shortcut="guide">
          <Button
            variant="subtle"
            size="md"
            className={styles.leave ?? ''}
            aria-keyshortcuts={ariaKeys('guide')}
            onClick={onLeave}
          >
            {t('guided:leave')}
          </Button>
        </ShortcutTooltip>
        <Button
          variant="subtle"
          size="md"
          className={styles.discard ?? ''}
          onClick={() => void actions.discard()}
        >
          {t('calls:discard')}
        </Button>
      </div>
    </div>
  );
}
