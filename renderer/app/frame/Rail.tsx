import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { OpenCalls } from '../../features/calls/OpenCalls.tsx';
import { OverdueCount } from '../../features/due/OverdueCount.tsx';
import { useMayWhat } from '../../features/staff/use-may.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { screens } from '../screens.ts';
import styles from './Rail.module.css';

export function Rail() {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const may = useMayWhat();
  const shown = screens.filter(({ permission }) => permission === 'daily' || may(permission));
  const folded = useMediaQuery('(max-width: 1359px)', undefined, {
    getInitialValueInEffect: false,
  });
  return (
    <div className={styles.rail}>
      <div className={styles.mark} aria-hidden>
        <svg viewBox="0 0 24 24" className={styles.sign}>
          <path d="M4 19.5h16M6 19V9.5M18 19V9.5M3.5 9.5h17L18.8 5H5.2Z" />
        </svg>
        <span className={styles.word}>{t('program')}</span>
      </div>
      <nav aria-label={t('navigation')} className={styles.screens}>
        <ul className={styles.list}>
          {shown.map(({ name, path, icon: Icon, shortcut }) => {
            const current = location === path || location.startsWith(`${path}/`);
            return (
              <li key={name}>
                <ShortcutTooltip label={t(`screens.${name}`)} shortcut={shortcut} position="right">
                  <Link
                    href={path}
                    className={styles.item}
                    aria-current={current ? 'page' : undefined}
                    aria-keyshortcuts={ariaKeys(shortcut)}
                  >
                    <Icon size={20} stroke={1.75} aria-hidden />
                    <span className={styles.word}>{t(`screens.${name}`)}</span>
                    {name === 'today' && <OverdueCount />}
                  </Link>
                </ShortcutTooltip>
              </li>
            );
          })}
        </ul>
      </nav>
      <OpenCalls folded={folded} />
    </div>
  );
}
