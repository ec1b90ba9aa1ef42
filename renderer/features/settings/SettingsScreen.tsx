import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader.tsx';
import { BackupSection } from '../backup/BackupSection.tsx';
import { DemoSection } from '../demo/DemoSection.tsx';
import { PlaybooksSection } from '../playbooks/PlaybooksSection.tsx';
import { RestoreSection } from '../recovery/RestoreSection.tsx';
import { RulesSection } from '../rules/RulesSection.tsx';
import { DataSection } from './DataSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LookSection } from './LookSection.tsx';
import styles from './Settings.module.css';
import { ShopSection } from './ShopSection.tsx';
import { TeamSection } from './TeamSection.tsx';

export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.screen}>
      <PageHeader title={t('title')} />
      <LookSection />
      <ShopSection />
      <TeamSection />
      <RulesSection />
      <PlaybooksSection />
      <BackupSection />
      <RestoreSection />
      <DemoSection />
      <DataSection />
      <KeysSection />
    </div>
  );
}
