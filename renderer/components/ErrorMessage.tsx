import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallError } from '#contract/errors.ts';
import { CallFailed } from '../bridge.ts';
import { keysOf } from '../shortcuts.ts';
import styles from './ErrorMessage.module.css';

interface ErrorMessageProps {
  error: unknown;
  /** What was being done; otherwise the general sentence for the code stands here. */
  title?: string;
  /** Where the screen knows better than the code what happened and what to do. */
  explanation?: string;
  onRetry?: () => void;
}

export function callErrorOf(error: unknown): CallError {
  return error instanceof CallFailed ? error.error : { code: 'INTERNAL' };
}

/** What happened, what is safe, what to do; the reference to the log behind "More". */
export function ErrorMessage({ error, title, explanation, onRetry }: ErrorMessageProps) {
  const { t } = useTranslation('errors');
  const { code, ref, undoFirst } = callErrorOf(error);
  const told = undoFirst ? (`undoFirst.${undoFirst}` as const) : code;
  const keys = keysOf('palette').join('+');
  return (
    <div role="alert" className={styles.error}>
      <IconAlertCircle size={20} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>{title ?? t(`${told}.happened`)}</p>
        {explanation === undefined ? (
          <>
            {title && <p>{t(`${told}.happened`)}</p>}
            <p>{`${t(`${told}.safe`)} ${t(`${told}.todo`, { keys })}`}</p>
          </>
        ) : (
          <p>{explanation}</p>
        )}
        {ref && (
          <details>
            <summary className={styles.more}>{t('more')}</summary>
            <p>{t('reference', { ref })}</p>
          </details>
        )}
        {onRetry && (
          <Button variant="default" size="xs" className={styles.retry} onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
