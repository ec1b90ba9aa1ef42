import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Deed, showDone, undoDeed, useDeeds } from '../../components/toast.tsx';
import type { PaletteItem } from './palette-item.ts';

/** What was done in this session and can still be taken back, the latest first. */
export function useDeedItems(): PaletteItem[] {
  const { t } = useTranslation('palette');
  async function takeBack(deed: Deed): Promise<void> {
    if (await undoDeed(deed)) showDone(t('undone', { what: deed.message }));
  }
  return useDeeds().map((deed, index) => ({
    id: `undo-${deed.id}`,
    group: 'undo',
    label: t('undo', { what: deed.message }),
    icon: IconArrowBackUp,
    shortcut: index === 0 ? 'undo' : undefined,
    run: () => void takeBack(deed),
  }));
}
