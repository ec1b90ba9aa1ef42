import { useTranslation } from 'react-i18next';
import { languages } from '#contract/preferences.ts';
import type { ClosedReason } from '#contract/recovery.ts';
import { OneOf } from '../../components/OneOf.tsx';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { languageNames } from '../settings/languages.ts';
import { useChangePreferences } from '../settings/use-change-preferences.ts';
import { LastWays } from './LastWays.tsx';
import styles from './Recovery.module.css';
import { RecoveryWays } from './RecoveryWays.tsx';
import { RestoringScreen } from './RestoringScreen.tsx';
import { restoreRun } from './restore-run.ts';

/** With these there is nothing wrong with the data itself: once the cause is gone, it opens. */
const fromOutside: ReadonlySet<ClosedReason> = new Set([
  'locked',
  'readonly',
  'full',
  'networkShare',
]);

/** The whole window while the shop's data cannot be opened: what is wrong, what is safe, what to do. */
export function RecoveryScreen({ reason }: { reason: ClosedReason }) {
  const { t } = useTranslation('recovery');
  const restoring = restoreRun.useState();
  useDocumentTitle(t(`closed.${reason}.title`));
  if (restoring.step === 'restoring') return <RestoringScreen state={restoring} />;
  return (
    <PlainWindow end={<LanguageChoice />} foot={<LastWays />}>
      <h1 className={styles.heading}>{t(`closed.${reason}.title`)}</h1>
      <p>{t(`closed.${reason}.text`)}</p>
      {!fromOutside.has(reason) && <RecoveryWays reason={reason} />}
    </PlainWindow>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation('settings');
  const change = useChangePreferences();
  const language = languages.find((known) => known === i18n.language) ?? 'en';
  return (
    <OneOf
      aria-label={t('look.language')}
      values={languages}
      value={language}
      labelOf={(value) => languageNames[value]}
      onChange={(value) => void change({ language: value })}
    />
  );
}
