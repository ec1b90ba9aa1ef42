import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '#contract/index.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcut } from '../../shortcuts.ts';
import { RestorePanel } from '../recovery/RestorePanel.tsx';
import { isAsking, restoreRun } from '../recovery/restore-run.ts';
import { currencyOf } from '../settings/currencies.ts';
import { keepAnswers, turnTo, useBegun } from './answers.ts';
import { BeginStep } from './BeginStep.tsx';
import styles from './FirstSteps.module.css';
import { LanguageStep } from './LanguageStep.tsx';
import { ShopStep } from './ShopStep.tsx';
import { useFinish } from './use-finish.ts';

const steps = ['language', 'shop', 'begin'] as const;

/** The whole window until the shop is set up; every answer is kept while one goes to and fro. */
export function FirstSteps({ shop }: { shop: Output<'shop.get'> }) {
  const { t } = useTranslation('first-steps');
  const { place, ...begun } = useBegun();
  const answers = begun.answers ?? {
    name: shop.name,
    country: shop.country,
    currency: currencyOf(shop.country),
    ownName: '',
  };
  const restoring = restoreRun.useState();
  const { finish, busy, failure } = useFinish(shop.version, answers);
  const step = steps[place] ?? 'language';
  const next = () => turnTo(place + 1);
  const back = () => turnTo(Math.max(0, place - 1));
  useDocumentTitle(t('title'));
  useShortcut('back', back, place > 0);

  return (
    <PlainWindow
      foot={t('promise')}
      end={
        <Button variant="subtle" disabled={busy} onClick={() => void finish('empty')}>
          {t('skip')}
        </Button>
      }
    >
      <p className={styles.progress}>{t('progress', { step: place + 1, of: steps.length })}</p>
      {step === 'language' && <LanguageStep onNext={next} />}
      {step === 'shop' && (
        <ShopStep answers={answers} onChange={keepAnswers} onNext={next} onBack={back} />
      )}
      {step === 'begin' && <RestorePanel />}
      {step === 'begin' && !isAsking(restoring) && (
        <BeginStep
          busy={busy}
          onChoose={(how) => void finish(how)}
          onRestore={() => void restoreRun.choose()}
          onBack={back}
        />
      )}
      {failure !== null && <ErrorMessage error={failure} title={t('failed')} />}
    </PlainWindow>
  );
}
