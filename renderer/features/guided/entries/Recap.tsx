import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge.ts';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { showError } from '../../../components/toast.tsx';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import { useRecap } from '../use-recap.ts';
import type { EntryProps } from './EntryField.tsx';
import styles from './Recap.module.css';

/** What was agreed, in the customer's language, to be read aloud or copied. */
export function Recap({ guide, card }: EntryProps) {
  const { t } = useTranslation('guided');
  const { lines, language } = useRecap(guide, card);
  const text = lines.join('\n');
  const [copied, setCopied] = useState<string | null>(null);

  async function copy(): Promise<void> {
    try {
      await call('clipboard.copy', { text });
      setCopied(text);
    } catch (error) {
      showError(error);
    }
  }

  if (lines.length === 0) return <p className={styles.none}>{t('recap.none')}</p>;
  return (
    <section aria-label={t('recap.title')} className={styles.recap}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={
          copied === text ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
        }
        rightSection={<KeyCap label={guideLetters.recap} />}
        {...keyOf(guideLetters.recap)}
        onClick={() => void copy()}
      >
        {t(copied === text ? 'recap.copied' : 'recap.copy')}
      </Button>
      <ul className={styles.lines} lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
