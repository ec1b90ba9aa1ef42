import { Button } from '@mantine/core';
import { IconDownload, IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { intoView } from '../../components/into-view.ts';
import { playbookText } from '../../playbook-words.ts';
import { Section } from '../settings/Section.tsx';
import { useMay } from '../staff/use-may.ts';
import { Faults } from './Faults.tsx';
import styles from './Playbooks.module.css';
import { playbooksQuery } from './queries.ts';
import { usePlaybookFiles } from './use-playbook-files.ts';

/** In the settings: the playbooks that are proposed, and how they come and go as files. */
export function PlaybooksSection() {
  const { t, i18n } = useTranslation('playbooks');
  const { data: playbooks } = useQuery(playbooksQuery());
  const allowed = useMay('rules.change');
  const { busy, error, faulty, add, save } = usePlaybookFiles();
  if (!playbooks) return null;
  return (
    <Section title={t('title')}>
      <p>{t(allowed ? 'about' : 'aboutReading')}</p>
      <ul className={styles.list}>
        {playbooks.map((playbook) => {
          const title = playbookText(playbook.title, i18n.language);
          return (
            <li key={playbook.key} className={styles.row}>
              <div className={styles.text}>
                <p className={styles.name}>{title}</p>
                <p className={styles.muted}>{playbookText(playbook.summary, i18n.language)}</p>
                <p className={styles.muted}>{t('version', { version: playbook.version })}</p>
              </div>
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
                onClick={() => void save(playbook)}
              >
                {t('save')}
                <span className="visually-hidden">{`: ${title}`}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {allowed && (
        <Button
          variant="default"
          className={styles.start ?? ''}
          loading={busy}
          leftSection={<IconFilePlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => void add()}
        >
          {t('add')}
        </Button>
      )}
      {error !== undefined && <NotAdded error={error} />}
      {faulty && <Faults faulty={faulty} />}
    </Section>
  );
}

function NotAdded({ error }: { error: unknown }) {
  const { t } = useTranslation('playbooks');
  const { code, file } = callErrorOf(error);
  const problem = problems.find((one) => one === file);
  const isTaken = code === 'CONFLICT';
  return (
    <div ref={intoView}>
      <ErrorMessage
        error={error}
        title={t('notAdded')}
        {...(problem && { explanation: t(`problem.${problem}`) })}
        {...(isTaken && { explanation: t('problem.taken') })}
      />
    </div>
  );
}

const problems = ['newer', 'damaged', 'tooBig', 'unreachable'] as const;
