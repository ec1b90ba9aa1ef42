import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#contract/staff.ts';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import { MemberForm } from './MemberForm.tsx';
import { PersonDisc } from './PersonDisc.tsx';
import { SetPin } from './SetPin.tsx';
import styles from './Team.module.css';
import { usePersonName } from './use-person-name.ts';

export function MemberRow({ member }: { member: StaffMember }) {
  const { t, i18n } = useTranslation(['staff', 'frame']);
  const [open, setOpen] = useState<'profile' | 'pin' | null>(null);
  const name = usePersonName()(member);
  const { colour, role, languages, hasPin } = member;
  const close = () => setOpen(null);
  const spoken = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const facts = [
    member.name !== '' && t(`frame:roles.${role}`),
    languages.map((code) => spoken.of(code) ?? code).join(', '),
  ];
  return (
    <li>
      <div className={styles.member}>
        <PersonDisc name={name} colour={colour} />
        <div className={styles.who}>
          <span className={styles.name}>{name}</span>
          <span className={styles.muted}>{facts.filter(Boolean).join(' · ')}</span>
        </div>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={hasPin && <IconLock size={16} stroke={1.75} aria-hidden />}
          aria-expanded={open === 'pin'}
          onClick={() => setOpen(open === 'pin' ? null : 'pin')}
        >
          {t(hasPin ? 'team.changePin' : 'team.setPin')}{' '}
          <span className="visually-hidden">{name}</span>
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          aria-expanded={open === 'profile'}
          onClick={() => setOpen(open === 'profile' ? null : 'profile')}
        >
          {t('team.edit')} <span className="visually-hidden">{name}</span>
        </Button>
      </div>
      {open !== 'profile' && (
        <BegunDraft
          place={{ subjectId: member.id, form: 'member' }}
          of={name}
          onOpen={() => setOpen('profile')}
        />
      )}
      {open === 'profile' && <MemberForm start={member} member={member} onClose={close} />}
      {open === 'pin' && <SetPin member={member} onClose={close} />}
    </li>
  );
}
