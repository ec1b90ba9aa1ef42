import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuidedPart } from '#contract/guided-call.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import styles from './GuidedCall.module.css';
import { useWrittenDown } from './use-written-down.ts';

interface LostGuideProps {
  call: RunningCall;
  part: GuidedPart;
  error: unknown;
}

/** The guide that led this call cannot be read: what was written down goes on as its notes. */
export function LostGuide({ call, part, error }: LostGuideProps) {
  const { t } = useTranslation(['guided', 'calls']);
  const writtenDown = useWrittenDown();
  const { content, change } = call;

  function goOn(): void {
    const texts = [content.note.trim(), writtenDown(part)].filter((text) => text !== '');
    change({ guided: null, note: texts.join('\n\n') });
  }

  useShortcut('guide', goOn);
  return (
    <div className={styles.failed}>
      <PageHeader title={t(`calls:title.${content.channel}`)} />
      <ErrorMessage
        error={error}
        title={t('guided:lost.title')}
        explanation={t('guided:lost.text')}
      />
      <Button ref={focusOnMount} aria-keyshortcuts={ariaKeys('guide')} onClick={goOn}>
        {t('guided:lost.goOn')}
      </Button>
    </div>
  );
}
