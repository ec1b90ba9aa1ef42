import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { useBeginGuided } from './use-begin-guided.ts';

/** Begins a guided call with this customer, about this complaint. */
export function BeginGuided(about: { customerId?: string; complaint?: Complaint }) {
  const { t } = useTranslation('guided');
  const begin = useBeginGuided();
  const run = () => void begin(about);
  useShortcut('guide', run);
  return (
    <ShortcutTooltip label={t('beginFor')} shortcut="guide">
      <Button
        variant="default"
        aria-keyshortcuts={ariaKeys('guide')}
        leftSection={<IconRoute size={16} stroke={1.75} aria-hidden />}
        onClick={run}
      >
        {t('begin')}
      </Button>
    </ShortcutTooltip>
  );
}
