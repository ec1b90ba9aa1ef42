import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StaffMember, type StaffProfile, staffColours } from '#contract/staff.ts';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import { LeftMembers } from './LeftMembers.tsx';
import { MemberForm } from './MemberForm.tsx';
import { MemberRow } from './MemberRow.tsx';
import styles from './Staff.module.css';

/** In the settings: who works here. */
export function Team({ staff }: { staff: readonly StaffMember[] }) {
  const { t } = useTranslation('staff');
  const [adding, setAdding] = useState(false);
  const working = staff.filter(({ leftAt }) => leftAt === null);
  const left = staff.filter(({ leftAt }) => leftAt !== null);
  return (
    <>
      <p className={styles.muted}>{t('team.about')}</p>
      <ul className={styles.people}>
        {working.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      {adding ? (
        <MemberForm start={nextProfile(working)} onClose={() => setAdding(false)} />
      ) : (
        <div className={styles.adding}>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('team.add')}
          </Button>
          <BegunDraft
            place={{ subjectId: null, form: 'member' }}
            of={t('team.add')}
            onOpen={() => setAdding(true)}
          />
        </div>
      )}
      {left.length > 0 && <LeftMembers left={left} />}
      {ownerIsOpen(working) && <p className={styles.open}>{t('team.ownerOpen')}</p>}
      <p className={styles.muted}>{t('team.pinAbout')}</p>
    </>
  );
}

/** The PINs of the others keep nobody out who chooses an owner instead. */
function ownerIsOpen(working: readonly StaffMember[]): boolean {
  const open = working.filter(({ hasPin }) => !hasPin);
  return open.length < working.length && open.some(({ role }) => role === 'owner');
}

/** In a colour that nobody has yet. */
function nextProfile(working: readonly StaffMember[]): StaffProfile {
  const taken = new Set(working.map(({ colour }) => colour));
  const colour = staffColours.find((one) => !taken.has(one)) ?? 'slate';
  return { name: '', role: 'staff', colour, languages: [] };
}
