import { useTranslation } from 'react-i18next';
import { SelectionBar } from '../../../components/SelectionBar.tsx';
import type { RowSelection } from '../../../components/use-row-selection.ts';
import { focusList } from '../focus.ts';
import { BulkProgress } from './BulkProgress.tsx';
import { bulkRun } from './bulk-run.ts';
import { ResponsibleMenu } from './ResponsibleMenu.tsx';
import { TagPopover } from './TagPopover.tsx';
import { useBulkChange } from './use-bulk-change.ts';

/** What can be done to the selected customers. */
export function BulkBar({ selection }: { selection: RowSelection }) {
  const { t } = useTranslation('list');
  const run = bulkRun.useState();
  const change = useBulkChange();
  return (
    <SelectionBar
      label={t('selection')}
      count={selection.count}
      progress={run && <BulkProgress run={run} />}
      onClear={() => {
        selection.clear();
        focusList();
      }}
    >
      <TagPopover onChange={(tagging) => void change(tagging)} />
      <ResponsibleMenu onChange={(responsibleId) => void change({ responsibleId })} />
    </SelectionBar>
  );
}
