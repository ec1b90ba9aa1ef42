import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/Choice.tsx';
import type { EntryProps } from './EntryField.tsx';

/** Whether somebody was hurt, or could be. */
export function Safety({ guide: { talk, danger } }: EntryProps) {
  const { t } = useTranslation('guided');
  return (
    <Choice
      label={t('safety.label')}
      value={talk.danger ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: t('safety.yes') },
        { value: 'no', label: t('safety.no') },
      ]}
      onChange={(answer) => danger(answer === 'yes')}
    />
  );
}
