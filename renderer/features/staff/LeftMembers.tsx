import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#contract/staff.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { When } from '../../components/When.tsx';
import { PersonDisc } from './PersonDisc.tsx';
import styles from './Team.module.css';
import { usePersonName } from './use-person-name.ts';

/** What they did keeps their name. */
export function LeftMembers({ left }: { left: readonly StaffMember[] }) {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();

  async function takeBack({ id, version, ...member }: StaffMember): Promise<void> {
    try {
      await call('staff.return', { id, version });
      showDone(t('team.returned', { name: nameOf(member) }));
    } catch (error) {
      showError(error, t('team.failed'));
    }
  }

  return (
    <details>
      <summary className={styles.summary}>{t('team.left')}</summary>
      {left.map((member) => (
        <div key={member.id} className={styles.member}>
          <PersonDisc name={nameOf(member)} colour={member.colour} />
          <div className={styles.who}>
            <span className={styles.name}>{nameOf(member)}</span>
            <span className={styles.muted}>
              {t('team.lastDay')} {member.leftAt !== null && <When at={member.leftAt} />}
            </span>
          </div>
          <Button variant="subtle" size="compact-md" onClick={() => void takeBack(member)}>
            {t('team.return')} <span className="visually-hidden">{nameOf(member)}</span>
          </Button>
        </div>
      ))}
    </details>
  );
}
