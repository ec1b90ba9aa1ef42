import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { end } from '#contract/playbook.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import type { Guide } from './use-guide.ts';
import { useReading } from './use-speaking.ts';
import styles from './WaysOn.module.css';
import { sayIn } from './wording.ts';

interface WaysOnProps {
  guide: Guide;
  card: CustomerCard | undefined;
  onTake: (to: string) => void;
}

/** What may have happened, and so where to go on; the usual way first. */
export function WaysOn({ guide: { ways }, card, onTake }: WaysOnProps) {
  const { t } = useTranslation('guided');
  const reading = useReading(card);
  return (
    <div role="group" aria-label={t('ways')} className={styles.ways}>
      {ways.map(({ to, label }, index) => (
        <Button
          key={`${to} ${sayIn(label, reading)}`}
          size="md"
          variant={index === 0 ? 'light' : 'default'}
          className={styles.way ?? ''}
          aria-keyshortcuts={index === 0 ? '1 Enter ArrowRight PageDown' : `${index + 1}`}
          leftSection={<KeyCap label={`${index + 1}`} />}
          rightSection={index === 0 && to !== end ? <KeyCap label="↵" /> : undefined}
          onClick={() => onTake(to)}
        >
          {sayIn(label, reading)}
        </Button>
      ))}
    </div>
  );
}
