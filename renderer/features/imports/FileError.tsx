import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';

/** What is wrong with a file: a workbook or a picture is the usual mistake. */
export function FileError({ error, title }: { error: unknown; title?: string }) {
  const { t } = useTranslation('imports');
  if (callErrorOf(error).code === 'UNSUPPORTED') {
    return <ErrorMessage error={error} title={t('readFailed')} explanation={t('notText')} />;
  }
  return <ErrorMessage error={error} {...(title ? { title } : {})} />;
}
