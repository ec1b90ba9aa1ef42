import { Button, CloseButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../shortcuts.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import styles from './toast.module.css';

/** How long a finished deed can be taken back with one click, in milliseconds. */
export const undoTime = 6000;

type Undo = () => Promise<unknown>;
let latestUndo: (() => void) | undefined;

/** Says that something is done, with a way back where there is one. */
export function showDone(message: string, undo?: Undo): void {
  const id = crypto.randomUUID();
  const takeBack = undo && (() => runUndo(id, undo));
  notifications.show({
    id,
    role: 'status',
    autoClose: undoTime,
    withCloseButton: false,
    message: <DoneToast message={message} undo={takeBack} onClose={() => notifications.hide(id)} />,
    onClose: () => {
      if (latestUndo === takeBack) latestUndo = undefined;
    },
  });
  if (takeBack) latestUndo = takeBack;
}

/** Stays until it is closed: an error must not slip by. */
export function showError(error: unknown, title?: string): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: false,
    withCloseButton: false,
    role: 'presentation',
    className: styles.error ?? '',
    message: <ErrorToast error={error} title={title} onClose={() => notifications.hide(id)} />,
  });
}

/** Takes back the deed of the newest toast. False when there is none. */
export function undoLatest(): boolean {
  const undo = latestUndo;
  undo?.();
  return undo !== undefined;
}

function runUndo(id: string, undo: Undo): void {
  notifications.hide(id);
  latestUndo = undefined;
  undo().catch((error: unknown) => showError(error));
}

interface DoneToastProps {
  message: string;
  undo: (() => void) | undefined;
  onClose: () => void;
}

function DoneToast({ message, undo, onClose }: DoneToastProps) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.done}>
      <span className={styles.message}>{message}</span>
      {undo && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.button ?? ''}
          aria-keyshortcuts={ariaKeys('undo')}
          onClick={undo}
        >
          {t('undo')}
        </Button>
      )}
      <CloseButton className={styles.button ?? ''} aria-label={t('close')} onClick={onClose} />
    </div>
  );
}

interface ErrorToastProps {
  error: unknown;
  title: string | undefined;
  onClose: () => void;
}

function ErrorToast({ error, title, onClose }: ErrorToastProps) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.failed}>
      <ErrorMessage error={error} {...(title ? { title } : {})} />
      <CloseButton className={styles.corner ?? ''} aria-label={t('close')} onClick={onClose} />
    </div>
  );
}
