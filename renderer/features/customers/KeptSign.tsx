import { useTranslation } from 'react-i18next';
import { DraftSign } from '../../components/DraftSign.tsx';
import { useKeeping } from './unsaved-edits.ts';

export function KeptSign({ editKey }: { editKey: string }) {
  const { t } = useTranslation('customers');
  const status = useKeeping(editKey);
  return <DraftSign status={status} kept={t('form.kept')} notKept={t('form.notKept')} />;
}
