import { ActionIcon, Button } from '@mantine/core';
import {
  IconLayoutKanban,
  IconLayoutSidebarRightCollapse,
  IconList,
  IconPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ComplaintFilter } from '#contract/complaints.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { closeDetail } from './focus.ts';
import { isNarrowed } from './list/filter-parts.ts';
import { openIntake } from './open-intake.ts';
import { boardPath, registerPath } from './paths.ts';
import styles from './RegisterHeader.module.css';

interface RegisterHeaderProps {
  board: boolean;
  /** Whether something is open beside it. */
  beside?: boolean;
  total: number | undefined;
  filter: ComplaintFilter;
}

export function RegisterHeader({ board, beside = false, total, filter }: RegisterHeaderProps) {
  const { t } = useTranslation('complaints');
  const [, navigate] = useLocation();
  useDocumentTitle(t('title'));
  const other = board ? t('showList') : t('showBoard');
  const Icon = board ? IconList : IconLayoutKanban;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.count} aria-live="polite">
          {total !== undefined && t(isNarrowed(filter) ? 'found' : 'count', { count: total })}
        </p>
      </div>
      <div className={styles.actions}>
        {beside && (
          <ShortcutTooltip label={t('wholeList')} shortcut="back">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('wholeList')}
              aria-keyshortcuts={ariaKeys('back')}
              onClick={closeDetail}
            >
              <IconLayoutSidebarRightCollapse size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </ShortcutTooltip>
        )}
        <ShortcutTooltip label={other}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={other}
            onClick={() => navigate(board ? registerPath : boardPath)}
          >
            <Icon size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </ShortcutTooltip>
        <ShortcutTooltip label={t('new')} shortcut="newComplaint">
          <Button
            variant="default"
            aria-keyshortcuts={ariaKeys('newComplaint')}
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => openIntake()}
          >
            {beside ? t('newShort') : t('new')}
          </Button>
        </ShortcutTooltip>
      </div>
    </header>
  );
}
