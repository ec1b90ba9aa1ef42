import { useTranslation } from 'react-i18next';
import { DraftSign } from '../../../components/DraftSign.tsx';
import { type DraftPlace, useKeeping } from '../../../components/typed-drafts.ts';

interface KeptSignProps {
  place: DraftPlace;
}

export function KeptSign({ place }: KeptSignProps) {
  const { t } = useTranslation('complaint');
  const status = useKeeping(place);
  return <DraftSign status={status} kept={t('form.kept')} notKept={t('form.notKept')} />;
}
