import { useTranslation } from 'react-i18next';
import type { SavedView, ViewToSave } from '#contract/views.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';

/** What a list has to say about its views. */
export interface ListWithViews<View extends SavedView> {
  views: readonly View[];
  /** The view that was picked last, also when its filter has been changed since. */
  viewId: string | null;
  /** Whether the list shows just what the view says. */
  isShown: (view: View) => boolean;
  show: (view: View) => void;
  /** The list was kept as this view, or its view is gone. */
  setView: (id: string | null) => void;
  /** What the list shows now, to be kept under a name; an id puts it in the place of that view. */
  asView: (named: { id: string | null; name: string }) => ViewToSave;
}

/** Keeping, renaming and removing the views of one list. The promises are false on failure. */
export function useViews<View extends SavedView>(list: ListWithViews<View>) {
  const { t } = useTranslation('list');

  async function save(named: { id: string | null; name: string }): Promise<boolean> {
    try {
      const saved = await call('views.save', list.asView(named));
      list.setView(saved.id);
      showDone(t('views.saved', named));
      return true;
    } catch (error) {
      showError(error, t('views.saveFailed'));
      return false;
    }
  }

  /** What the view shows stays as it was saved. */
  async function rename(view: View, name: string): Promise<boolean> {
    try {
      await call('views.save', { ...view, name });
      return true;
    } catch (error) {
      showError(error, t('views.saveFailed'));
      return false;
    }
  }

  async function remove({ id, name }: View): Promise<void> {
    try {
      await call('views.remove', { id });
      list.setView(null);
      showDone(t('views.removed', { name }), () => call('views.restore', { id }));
    } catch (error) {
      showError(error, t('views.removeFailed'));
    }
  }

  return { save, rename, remove };
}
