import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconArrowBackUp, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RootCause } from '#contract/rules.ts';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import { useReturn } from '../../components/use-return.ts';
import { CauseForm } from './CauseForm.tsx';
import styles from './Rules.module.css';
import { useCauseActions } from './use-cause-actions.ts';

interface CauseBranchProps {
  /** Of the first level. */
  root: RootCause;
  causes: readonly RootCause[];
  allowed: boolean;
}

export function CauseBranch({ root, causes, allowed }: CauseBranchProps) {
  const { t } = useTranslation(['rules', 'complaint-words']);
  const [adding, setAdding] = useState(false);
  const opener = useReturn(adding);
  const name = t(`complaint-words:cause.${root.cause}`);
  const ordered = [
    ...causes.filter(({ retired }) => !retired),
    ...causes.filter(({ retired }) => retired),
  ];
  return (
    <>
      <div className={styles.causeHead}>
        <h3 className={styles.causeName}>{name}</h3>
        {allowed && !adding && (
          <Button
            ref={opener}
            variant="subtle"
            size="compact-md"
            aria-label={t('causes.addTo', { cause: name })}
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('causes.add')}
          </Button>
        )}
      </div>
      <ul className={styles.causeList}>
        {ordered.map((cause) => (
          <li key={cause.id}>
            <Cause cause={cause} root={root} allowed={allowed} />
          </li>
        ))}
      </ul>
      {adding && (
        <CauseForm
          root={root}
          label={t('causes.addTo', { cause: name })}
          onClose={() => setAdding(false)}
        />
      )}
      {allowed && !adding && (
        <BegunDraft
          place={{ subjectId: root.id, form: 'cause' }}
          of={name}
          onOpen={() => setAdding(true)}
        />
      )}
    </>
  );
}

interface CauseProps extends Pick<CauseBranchProps, 'root' | 'allowed'> {
  cause: RootCause;
}

function Cause({ cause, root, allowed }: CauseProps) {
  const { t } = useTranslation('rules');
  const { retire } = useCauseActions();
  const [editing, setEditing] = useState(false);
  const opener = useReturn(editing);
  const { name, remedy, retired } = cause;
  if (editing) {
    const label = t('causes.edit', { cause: name });
    return <CauseForm root={root} cause={cause} label={label} onClose={() => setEditing(false)} />;
  }
  const Sign = retired ? IconArrowBackUp : IconArchive;
  const way = t(retired ? 'causes.restoreOf' : 'causes.retireOf', { cause: name });
  return (
    <div className={styles.cause} data-retired={retired || undefined}>
      <div>
        <p>
          {name}
          {retired && <span className={styles.retired}>{t('causes.retired')}</span>}
        </p>
        {remedy !== '' && <p className={styles.muted}>{remedy}</p>}
        {allowed && (
          <BegunDraft
            place={{ subjectId: cause.id, form: 'cause' }}
            of={name}
            onOpen={() => setEditing(true)}
          />
        )}
      </div>
      {allowed && (
        <div className={styles.tools}>
          <ActionIcon
            ref={opener}
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t('causes.edit', { cause: name })}
            title={t('causes.edit', { cause: name })}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={way}
            title={way}
            onClick={() => void retire(cause)}
          >
            <Sign size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
