import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#contract/staff.ts';
import { SetPin } from './SetPin.tsx';
import styles from './Staff.module.css';

/** In the settings, for those who do not manage the team. */
export function OwnPin({ own }: { own: StaffMember }) {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={styles.muted}>{t('team.pinAbout')}</p>
      {open ? (
        <SetPin member={own} onClose={() => setOpen(false)} />
      ) : (
        <Button
          variant="default"
          className={styles.start ?? ''}
          leftSection={<IconLock size={18} stroke={1.75} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t(own.hasPin ? 'team.changePin' : 'team.setPin')}
        </Button>
      )}
    </>
  );
}
