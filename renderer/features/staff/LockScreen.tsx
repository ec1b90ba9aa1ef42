import { useTranslation } from 'react-i18next';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { Chooser } from './Chooser.tsx';
import { useLocking } from './counter.ts';

/** The whole window while nobody is at the counter. */
export function LockScreen() {
  const { t } = useTranslation('staff');
  const locking = useLocking();
  useDocumentTitle(t('who'));
  return <PlainWindow>{locking ? <p>{t('locking')}</p> : <Chooser heading="h1" />}</PlainWindow>;
}
