import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { call } from '../../bridge.ts';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import { showDone } from '../../components/toast.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFormat } from '../../format.ts';
import { useShortcut } from '../../shortcuts.ts';
import { shopQuery } from '../settings/queries.ts';
import { Failure } from './Failure.tsx';
import styles from './RecoverySheet.module.css';
import { SheetPlaces } from './SheetPlaces.tsx';

/** For paper: where the backups are and how to bring the shop back, without the passphrase. */
export function RecoverySheet() {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const [, navigate] = useLocation();
  const { data: shop } = useQuery(shopQuery());
  const [failure, setFailure] = useState<unknown>(null);
  const [printedAt] = useState(() => new Date().toISOString());
  const heading = useRef<HTMLHeadingElement>(null);
  const back = () => navigate('/settings');
  useDocumentTitle(t('sheet.title'));
  useShortcut('back', back);
  useEffect(() => heading.current?.focus(), []);
  const shopName = shop?.name || t('restore.noName');

  async function savePdf(): Promise<void> {
    const { saved } = await call('paper.savePdf', { name: `${t('sheet.title')} ${shopName}` });
    if (saved) showDone(t('sheet.saved'));
  }

  return (
    <PlainWindow
      end={
        <>
          <Button variant="subtle" onClick={back}>
            {t('sheet.back')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
            onClick={() => void savePdf().catch(setFailure)}
          >
            {t('sheet.pdf')}
          </Button>
          <Button
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={() => void call('paper.print', {}).catch(setFailure)}
          >
            {t('sheet.print')}
          </Button>
        </>
      }
    >
      {failure !== null && <Failure failure={failure} title={t('sheet.failed')} />}
      <article className={styles.sheet}>
        <header>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {t('sheet.title')}
          </h1>
          <p>{t('sheet.of', { shop: shopName, day: format.fullDate(printedAt) })}</p>
        </header>
        <p>{t('sheet.keep')}</p>
        <SheetPlaces />
        <h2>{t('sheet.how')}</h2>
        <ol className={styles.steps}>
          <li>{t('sheet.step1')}</li>
          <li>{t('sheet.step2')}</li>
          <li>{t('sheet.step3')}</li>
          <li>{t('sheet.step4')}</li>
          <li>{t('sheet.step5')}</li>
        </ol>
        <h2>{t('sheet.passphrase')}</h2>
        <p>{t('sheet.passphraseText')}</p>
        <p className={styles.line} />
        <p>{t('sheet.help')}</p>
        <p className={styles.line} />
        <p className={styles.small}>{t('sheet.expert')}</p>
      </article>
    </PlainWindow>
  );
}
