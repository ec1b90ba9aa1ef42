import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';

/** Why there is no backup, without which nothing is added. */
export function SafetyError({ error }: { error: unknown }) {
  const { t } = useTranslation('imports');
  return <ErrorMessage error={error} title={t('safetyFailed')} />;
}
