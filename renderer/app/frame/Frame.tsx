import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HelpPanel } from '../../features/help/HelpPanel.tsx';
import { Palette } from '../../features/palette/Palette.tsx';
import { SwitchPerson } from '../../features/staff/SwitchPerson.tsx';
import { useSeenCustomers } from '../../features/today/use-seen-customers.ts';
import { useCommands, useGlobalCommands } from '../commands.ts';
import { Banners } from './Banners.tsx';
import styles from './Frame.module.css';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';

/** Rail on the left, bar on top, the screen in the rest. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('frame');
  const commands = useCommands();
  useGlobalCommands(commands);
  useSeenCustomers();
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('skip')}
      </button>
      <Rail />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Banners />
        <div className={styles.screen}>{children}</div>
      </main>
      <Palette commands={commands} />
      <HelpPanel />
      <SwitchPerson />
    </div>
  );
}
