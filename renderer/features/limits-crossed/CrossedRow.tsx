import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CrossedLimit } from '#contract/playbooks.ts';
import dated from '../../components/DatedRow.module.css';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { When } from '../../components/When.tsx';
import { ariaKeys, keysOf, matches } from '../../shortcuts.ts';
import { contactPath } from '../timeline/use-asked-contact.ts';
import styles from './LimitsCrossed.module.css';
import { useMarkRead } from './use-mark-read.ts';
import { useWhatHappened } from './use-what-happened.ts';

/** Who called, who led it, when, and what was said; it leads to the talk in the history. */
export function CrossedRow({ crossed }: { crossed: CrossedLimit }) {
  const { t } = useTranslation(['limits-crossed', 'common']);
  const row = useRef<HTMLElement>(null);
  const markRead = useMarkRead(crossed.id);
  const happened = useWhatHappened(crossed);
  const name = crossed.customerName || t('common:nameless');

  /** The row goes: the keyboard is handed to the one beside it first. */
  function read(): void {
    const item = row.current?.closest('li');
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    next?.querySelector<HTMLElement>('a')?.focus();
    void markRead();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!matches('read', event.nativeEvent)) return;
    event.preventDefault();
    read();
  }

  return (
    // The keys of a row are those of what it holds: a link and a button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={row}
      className={dated.row}
      aria-label={`${name}: ${happened}`}
      onKeyDown={onKeyDown}
    >
      <div className={dated.what}>
        <p className={dated.line}>
          <Link
            href={contactPath(crossed.customerId, crossed.contactId)}
            className={dated.name}
            aria-keyshortcuts={ariaKeys('read')}
          >
            {name}
          </Link>
          {crossed.staffName !== '' && (
            <span className={styles.staff}>{t('by', { name: crossed.staffName })}</span>
          )}
        </p>
        <p className={styles.happened}>{happened}</p>
      </div>
      <p className={styles.when}>
        <When at={crossed.at} />
      </p>
      <div className={dated.actions}>
        <Button
          variant="default"
          size="compact-md"
          aria-keyshortcuts={ariaKeys('read')}
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          rightSection={<KeyCap label={keysOf('read').join('+')} />}
          onClick={read}
        >
          {t('read')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
    </article>
  );
}
