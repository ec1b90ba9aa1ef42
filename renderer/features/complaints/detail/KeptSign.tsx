import { useTranslation } from 'react-i18next';
import type { ComplaintDraft } from '#contract/complaint-drafts.ts';
import { DraftSign } from '../../../components/DraftSign.tsx';
import { useKeeping } from './complaint-edits.ts';

interface KeptSignProps {
  place: { complaintId: string | null; form: ComplaintDraft['form'] };
}

export function KeptSign({ place }: KeptSignProps) {
  const { t } = useTranslation('complaint');
  const status = useKeeping(place);
  return <DraftSign status={status} kept={t('form.kept')} notKept={t('form.notKept')} />;
}
