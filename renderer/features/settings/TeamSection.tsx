import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AutoLock } from '../staff/AutoLock.tsx';
import { OwnPin } from '../staff/OwnPin.tsx';
import { sessionQuery, staffQuery } from '../staff/queries.ts';
import { Team } from '../staff/Team.tsx';
import { useMay } from '../staff/use-may.ts';
import { Section } from './Section.tsx';

/** Everybody who works here, for those who manage the team; for the others their own PIN. */
export function TeamSection() {
  const { t } = useTranslation('staff');
  const { data: session } = useQuery(sessionQuery());
  const { data: staff } = useQuery(staffQuery());
  const manages = useMay('team.manage');
  if (!session || !staff) return null;
  const own = staff.find(({ id }) => id === session.id);
  return (
    <Section title={t('team.title')}>
      {manages ? <Team staff={staff} /> : own && <OwnPin own={own} />}
      {manages && staff.some(({ hasPin, leftAt }) => hasPin && leftAt === null) && <AutoLock />}
    </Section>
  );
}
