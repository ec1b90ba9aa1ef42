import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#contract/index.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcut } from '../../shortcuts.ts';
import { currencyOf } from '../settings/currencies.ts';
import { BeginStep } from './BeginStep.tsx';
import styles from './FirstSteps.module.css';
import { LanguageStep } from './LanguageStep.tsx';
import { ShopStep } from './ShopStep.tsx';
import { type FirstAnswers, useFinish } from './use-finish.ts';

const steps = ['language', 'shop', 'begin'] as const;

/** The whole window until the shop is set up; every answer is kept while one goes to and fro. */
export function FirstSteps({ shop }: { shop: Output<'shop.get'> }) {
  const { t } = useTranslation('first-steps');
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<FirstAnswers>({
    name: shop.name,
    country: shop.country,
    currency: currencyOf(shop.country),
    ownName: '',
  });
  const { finish, busy, failure } = useFinish(shop.version, answers);
  const step = steps[place] ?? 'language';
  const next = () => setPlace(place + 1);
  const back = () => setPlace(Math.max(0, place - 1));
  useDocumentTitle(t('title'));
  useShortcut('back', back, place > 0);

  return (
    <main className={styles.window}>
      <header className={styles.top}>
        <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden>
          <path d="M4 19.5h16M6 19V9.5M18 19V9.5M3.5 9.5h17L18.8 5H5.2Z" />
        </svg>
        <span className={styles.program}>{t('program')}</span>
        <Button
          variant="subtle"
          className={styles.skip ?? ''}
          disabled={busy}
          onClick={() => void finish('empty')}
        >
          {t('skip')}
        </Button>
      </header>
      <div className={styles.column}>
        <p className={styles.progress}>{t('progress', { step: place + 1, of: steps.length })}</p>
        {step === 'language' && <LanguageStep onNext={next} />}
        {step === 'shop' && (
          <ShopStep answers={answers} onChange={setAnswers} onNext={next} onBack={back} />
        )}
        {step === 'begin' && (
          <BeginStep busy={busy} onChoose={(how) => void finish(how)} onBack={back} />
        )}
        {failure !== null && <ErrorMessage error={failure} title={t('failed')} />}
      </div>
      <p className={styles.promise}>{t('promise')}</p>
    </main>
  );
}
