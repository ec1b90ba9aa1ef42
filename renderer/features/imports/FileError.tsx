import { useTranslation } from 'react-i18next';
import { tableProblems } from '#contract/errors.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';

/** What is wrong with a file, and what to do about it. */
export function FileError({ error, title }: { error: unknown; title?: string }) {
  const { t } = useTranslation('imports');
  const { file } = callErrorOf(error);
  const problem = tableProblems.find((known) => known === file);
  if (problem !== undefined) {
    const explanation = `${t('file.safe')} ${t(`file.${problem}`)}`;
    return <ErrorMessage error={error} title={t('readFailed')} explanation={explanation} />;
  }
  return <ErrorMessage error={error} {...(title ? { title } : {})} />;
}
