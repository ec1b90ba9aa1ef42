import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { showDone } from '../../components/toast.tsx';
import { type Chosen, sourceOf } from './import-run.ts';
import styles from './ProblemTable.module.css';

/** Writes the rows with errors into a file that the person names. */
export function SaveProblems({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation('imports');
  const { mutate, isPending, error } = useMutation({
    async mutationFn() {
      const name = chosen.preview.fileName.replace(/\.[^.]*$/u, '');
      const target = await call('files.chooseProblems', { name: t('problems.fileName', { name }) });
      if (target === null) return;
      const { saved } = await call('imports.saveProblems', {
        ...sourceOf(chosen),
        destination: target.file,
        heading: t('problems.reason'),
        reasons: {
          nothingToKeep: t('problems.nothingToKeep'),
          email: t('problems.email'),
          birthday: t('problems.birthday'),
          tooLong: t('problems.tooLong'),
          columns: t('problems.columns'),
        },
      });
      showDone(t('problems.saved', { count: saved, name: target.name }));
    },
  });
  const notWritable = error !== null && callErrorOf(error).code === 'READONLY';
  return (
    <>
      <Button
        variant="default"
        className={styles.save ?? ''}
        loading={isPending}
        leftSection={<IconFileDownload size={18} aria-hidden />}
        onClick={() => mutate()}
      >
        {t('problems.save')}
      </Button>
      {error !== null && (
        <ErrorMessage
          error={error}
          title={t('problems.saveFailed')}
          {...(notWritable ? { explanation: t('problems.notWritable') } : {})}
        />
      )}
    </>
  );
}
