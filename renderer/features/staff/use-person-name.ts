import { useTranslation } from 'react-i18next';
import type { Role } from '#contract/permissions.ts';

/** The name of a team member, or the role until somebody gives one. */
export function usePersonName(): (person: { name: string; role: Role }) => string {
  const { t } = useTranslation('frame');
  return ({ name, role }) => name || t(`roles.${role}`);
}
