import { useTranslation } from 'react-i18next';
import { KeyCap, Keys } from '../../components/ShortcutTooltip.tsx';
import type { ShortcutName } from '../../shortcuts.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

const general = ['newCall', 'nextCall', 'search', 'newCustomer', 'save', 'undo', 'back'] as const;
const screens: ShortcutName[] = ['screen1', 'screen2', 'screen3'];

export function KeysSection() {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('keys.title')}>
      <dl className={styles.keys}>
        {general.map((name) => (
          <div key={name} className={styles.key}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>
              <Keys shortcut={name} />
            </dd>
          </div>
        ))}
        <div className={styles.key}>
          <dt>{t('keys.screens')}</dt>
          <dd>
            {screens.map((name) => (
              <Keys key={name} shortcut={name} />
            ))}
          </dd>
        </div>
        <div className={styles.key}>
          <dt>{t('keys.arrows')}</dt>
          <dd>
            <KeyCap label="↑" />
            <KeyCap label="↓" />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
