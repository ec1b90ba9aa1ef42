import { useTranslation } from 'react-i18next';
import type { BulkChange } from '#contract/customers.ts';
import { call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { useListState } from '../list-state.ts';
import { bulkRun } from './bulk-run.ts';
import { useStaffName } from './filter-parts.ts';
import { asInput } from './selection.ts';

/** Does one thing to all selected customers, and offers the way back. */
export function useBulkChange(): (change: BulkChange) => Promise<void> {
  const { t } = useTranslation('list');
  const staffName = useStaffName();
  const { selection, search, filter } = useListState();

  function doneText(change: BulkChange, count: number): string {
    if (count === 0) return t('bulk.nothing');
    if ('addTag' in change) return t('bulk.tagged', { count, tag: change.addTag });
    if ('removeTag' in change) return t('bulk.untagged', { count, tag: change.removeTag });
    if (change.responsibleId === null) return t('bulk.unassigned', { count });
    return t('bulk.assigned', { count, name: staffName(change.responsibleId) });
  }

  async function revert(batchId: string): Promise<void> {
    const { reverted, kept } = await bulkRun.run('revert', (options) =>
      call('customers.revert', { batchId }, options),
    );
    const texts: string[] = [t('bulk.reverted', { count: reverted })];
    if (kept > 0) texts.push(t('bulk.kept', { count: kept }));
    showDone(texts.join(' '));
  }

  return async (change) => {
    if (bulkRun.isRunning()) return;
    const input = { selection: asInput(selection, { search, filter }), change };
    try {
      const { changed, batchId, stopped } = await bulkRun.run('change', (options) =>
        call('customers.changeMany', input, options),
      );
      const text = doneText(change, changed);
      showDone(
        stopped ? `${t('bulk.stopped')} ${text}` : text,
        changed > 0 ? () => revert(batchId) : undefined,
      );
    } catch (error) {
      showError(error, t('bulk.failed'));
    }
  };
}
