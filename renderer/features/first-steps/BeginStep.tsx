import { Button } from '@mantine/core';
import {
  type Icon,
  IconBuildingStore,
  IconFileImport,
  IconRestore,
  IconSquarePlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Way, Ways } from '../../components/Ways.tsx';
import styles from './FirstSteps.module.css';
import type { Beginning } from './use-finish.ts';

interface BeginStepProps {
  busy: boolean;
  onChoose: (how: Beginning) => void;
  onRestore: () => void;
  onBack: () => void;
}

export function BeginStep({ busy, onChoose, onRestore, onBack }: BeginStepProps) {
  const { t } = useTranslation(['first-steps', 'common']);
  const way = (name: Beginning | 'restore', icon: Icon, onChosen: () => void): Way => ({
    name,
    icon,
    title: t(`begin.${name}.title`),
    text: t(`begin.${name}.text`),
    onChoose: onChosen,
  });
  return (
    <div className={styles.step}>
      <h1 className={styles.title}>{t('begin.title')}</h1>
      <p className={styles.text}>{t('begin.text')}</p>
      <div className={styles.beginnings}>
        <Ways
          takesFocus
          disabled={busy}
          ways={[
            way('empty', IconSquarePlus, () => onChoose('empty')),
            way('import', IconFileImport, () => onChoose('import')),
            way('demo', IconBuildingStore, () => onChoose('demo')),
            way('restore', IconRestore, onRestore),
          ]}
        />
      </div>
      <div className={styles.buttons}>
        <Button variant="default" size="md" disabled={busy} onClick={onBack}>
          {t('common:back')}
        </Button>
      </div>
    </div>
  );
}
