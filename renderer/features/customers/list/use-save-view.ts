import { useTranslation } from 'react-i18next';
import type { ViewOf } from '#contract/views.ts';
import { call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { type Listing, setView, useListState } from '../list-state.ts';

/** Whether the list shows just what the view says. */
export function isShown(view: ViewOf<'customers'>, { filter, order }: Listing): boolean {
  return JSON.stringify(ordered(view)) === JSON.stringify(ordered({ filter, order }));
}

function ordered({ filter, order }: Pick<Listing, 'filter' | 'order'>) {
  const asked = Object.entries(filter);
  return [asked.toSorted(([one], [other]) => (one < other ? -1 : 1)), order.by, order.descending];
}

/** Keeps what the list shows under a name; an id puts it in the place of that view. */
export function useSaveView() {
  const { t } = useTranslation('list');
  const { filter, order } = useListState();
  return async ({ id, name }: { id: string | null; name: string }): Promise<boolean> => {
    try {
      const saved = await call('views.save', { id, name, kind: 'customers', filter, order });
      setView(saved.id);
      showDone(t('views.saved', { name }));
      return true;
    } catch (error) {
      showError(error, t('views.saveFailed'));
      return false;
    }
  };
}
