import { useTranslation } from 'react-i18next';
import { UnfinishedNotice } from '../../components/UnfinishedNotice.tsx';

interface UnsavedNoticeProps {
  /** Whose card it would have been; undefined where the card exists. */
  newCardName?: string | undefined;
  onResume: () => void;
  onDiscard: () => void;
}

export function UnsavedNotice({ newCardName, onResume, onDiscard }: UnsavedNoticeProps) {
  const { t } = useTranslation(['customers', 'common']);
  const isNew = newCardName !== undefined;
  return (
    <UnfinishedNotice
      title={
        isNew ? t('unsaved.new', { name: newCardName || t('common:nameless') }) : t('unsaved.title')
      }
      resume={t('unsaved.resume')}
      onResume={onResume}
      discard={t('unsaved.discard')}
      onDiscard={onDiscard}
      alone={isNew}
    />
  );
}
