import { Button, CloseButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../shortcuts.ts';
import { callErrorOf, ErrorMessage } from './ErrorMessage.tsx';
import { createStore } from './store.ts';
import styles from './toast.module.css';

/** How long a finished deed can be taken back with one click, in milliseconds. */
export const undoTime = 6000;

type Undo = () => Promise<unknown>;

/** Something that was done in this session and can still be taken back. */
export interface Deed {
  readonly id: string;
  readonly message: string;
  readonly undo: Undo;
}

const mostDeeds = 10;
/** The latest first. */
const deeds = createStore<readonly Deed[]>([]);
let latestUndo: (() => void) | undefined;

export const useDeeds = deeds.use;

/** What was done is past taking back, for instance because whom it concerned is gone. */
export function forgetDeeds(): void {
  deeds.set([]);
  latestUndo = undefined;
}

/** Says that something is done, with a way back where there is one. */
export function showDone(message: string, undo?: Undo): void {
  const id = crypto.randomUUID();
  const deed = undo && { id, message, undo };
  const takeBack = deed && (() => void undoDeed(deed));
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
  if (!deed) return;
  latestUndo = takeBack;
  deeds.set([deed, ...deeds.get()].slice(0, mostDeeds));
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

export function canUndo(): boolean {
  return deeds.get().length > 0;
}

/**
 * Takes back one deed, whatever was done after it. The promise is false when that failed; where
 * something else has to be undone first, the deed waits for it in its place.
 */
export async function undoDeed(deed: Deed): Promise<boolean> {
  const { id, undo } = deed;
  notifications.hide(id);
  if (deeds.get()[0]?.id === id) latestUndo = undefined;
  const place = deeds.get().findIndex((one) => one.id === id);
  deeds.set(deeds.get().filter((one) => one.id !== id));
  try {
    await undo();
    return true;
  } catch (error) {
    if (callErrorOf(error).undoFirst) deeds.set(deeds.get().toSpliced(place, 0, deed));
    showError(error);
    return false;
  }
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
