import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';

/** A file that could not be read; a workbook or a picture is the usual mistake. */
export function FileError({ error }: { error: unknown }) {
  const { t } = useTranslation('imports');
  const notText = callErrorOf(error).code === 'UNSUPPORTED';
  return (
    <ErrorMessage
      error={error}
      title={t('readFailed')}
      {...(notText ? { explanation: t('notText') } : {})}
    />
  );
}
