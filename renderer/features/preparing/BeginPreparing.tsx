import { ActionIcon } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { openSheet } from './paths.ts';

interface BeginPreparingProps {
  customerId: string;
  complaintId?: string;
}

/** Opens the sheet before a hard call with this customer, about this complaint. */
export function BeginPreparing({ customerId, complaintId }: BeginPreparingProps) {
  const { t } = useTranslation('preparing');
  const run = () => openSheet(customerId, { complaintId });
  useShortcut('prepare', run);
  return (
    <ShortcutTooltip label={t('open')} shortcut="prepare">
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('open')}
        aria-keyshortcuts={ariaKeys('prepare')}
        onClick={run}
      >
        <IconClipboardList size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </ShortcutTooltip>
  );
}
