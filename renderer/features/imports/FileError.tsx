import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';

/** What is wrong with a file, and what to do about it. */
export function FileError({ error, title }: { error: unknown; title?: string }) {
  const { t } = useTranslation('imports');
  const { file } = callErrorOf(error);
  if (file !== undefined) {
    const explanation = `${t('file.safe')} ${t(`file.${file}`)}`;
    return <ErrorMessage error={error} title={t('readFailed')} explanation={explanation} />;
  }
  return <ErrorMessage error={error} {...(title ? { title } : {})} />;
}
