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
import { ListHeader } from '../../components/ListHeader.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { closeDetail } from './focus.ts';
import { isNarrowed } from './list/filter-parts.ts';
import { openIntake } from './open-intake.ts';
import { boardPath, registerPath } from './paths.ts';
import { useRegister } from './register-state.ts';

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
  const { home } = useRegister();
  const fromBoard = beside && home === 'board';
  const back = fromBoard ? t('backToBoard') : t('wholeList');
  const other = board ? t('showList') : t('showBoard');
  const Icon = board ? IconList : IconLayoutKanban;
  return (
    <ListHeader
      title={t('title')}
      count={
        total === undefined
          ? undefined
          : t(isNarrowed(filter) ? 'found' : 'count', { count: total })
      }
    >
      {beside && (
        <ShortcutTooltip label={back} shortcut="back">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={back}
            aria-keyshortcuts={ariaKeys('back')}
            onClick={closeDetail}
          >
            <IconLayoutSidebarRightCollapse size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </ShortcutTooltip>
      )}
      {!fromBoard && (
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
      )}
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
    </ListHeader>
  );
}
