import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../../components/ShortcutTooltip.tsx';
import { focusList } from '../focus.ts';
import { setSelection, useListState } from '../list-state.ts';
import { BulkProgress } from './BulkProgress.tsx';
import { bulkRun } from './bulk-run.ts';
import { ResponsibleMenu } from './ResponsibleMenu.tsx';
import styles from './SelectionBar.module.css';
import { countOf, nobody } from './selection.ts';
import { TagPopover } from './TagPopover.tsx';
import { useBulkChange } from './use-bulk-change.ts';

/** What can be done to the selected customers; lies over the end of the list and moves no row. */
export function SelectionBar({ total }: { total: number }) {
  const { t } = useTranslation('list');
  const { selection } = useListState();
  const run = bulkRun.useState();
  const change = useBulkChange();
  const count = countOf(selection, total);

  function clear(): void {
    setSelection(nobody);
    focusList();
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {count > 0 && t('selected', { count })}
      </p>
      {run && <BulkProgress run={run} />}
      {!run && count > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={t('selection')}>
          <span className={styles.count}>{t('selected', { count })}</span>
          <TagPopover onChange={(tagging) => void change(tagging)} />
          <ResponsibleMenu onChange={(responsibleId) => void change({ responsibleId })} />
          <ShortcutTooltip label={t('clearSelection')} shortcut="back">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('clearSelection')}
              onClick={clear}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </ShortcutTooltip>
        </div>
      )}
    </>
  );
}
