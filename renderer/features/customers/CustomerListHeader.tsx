import { ActionIcon, Button } from '@mantine/core';
import { IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ListHeader } from '../../components/ListHeader.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { type Listing, setBin } from './list-state.ts';

interface CustomerListHeaderProps {
  listing: Listing;
  total: number | undefined;
  /** A search has found more than the list shows. */
  more: boolean;
}

export function CustomerListHeader({ listing, total, more }: CustomerListHeaderProps) {
  const { search, bin, filter } = listing;
  const { t } = useTranslation(['customers', 'list']);
  const [, navigate] = useLocation();
  useDocumentTitle(t('title'));
  const narrowed = search.trim() !== '' || Object.keys(filter).length > 0;
  const searched = narrowed ? 'list.found' : 'list.count';
  const counted = more ? 'list:foundMore' : searched;
  return (
    <ListHeader
      title={bin ? t('list.bin') : t('title')}
      count={total === undefined ? undefined : t(bin ? 'list.binned' : counted, { count: total })}
    >
      <ShortcutTooltip label={t('list.new')} shortcut="newCustomer">
        <Button
          variant="default"
          aria-keyshortcuts={ariaKeys('newCustomer')}
          leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => navigate('/customers/new')}
        >
          {t('list.new')}
        </Button>
      </ShortcutTooltip>
      <ShortcutTooltip label={bin ? t('list.leaveBin') : t('list.bin')}>
        <ActionIcon
          variant={bin ? 'light' : 'subtle'}
          color={bin ? 'accent' : 'gray'}
          size={36}
          aria-label={t('list.bin')}
          aria-pressed={bin}
          onClick={() => setBin(!bin)}
        >
          <IconTrash size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </ShortcutTooltip>
    </ListHeader>
  );
}
