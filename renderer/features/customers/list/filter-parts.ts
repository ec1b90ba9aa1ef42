import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '#contract/customers.ts';
import { staffQuery } from '../../staff/queries.ts';
import { useMonths } from './use-months.ts';

/** One thing that a filter asks for, in words, and the filter without it. */
export interface FilterPart {
  text: string;
  rest: CustomerFilter;
}

export function useFilterParts(filter: CustomerFilter): FilterPart[] {
  const { t } = useTranslation(['list', 'customers']);
  const months = useMonths();
  const staffName = useStaffName();
  const { tags, stages, responsibleId, contactedWithin, quietFor, birthMonth, followUp } = filter;
  const parts: FilterPart[] = [];

  for (const tag of tags ?? []) {
    parts.push({ text: tag, rest: { ...filter, tags: others(tags, tag) } });
  }
  for (const stage of stages ?? []) {
    parts.push({
      text: t(`customers:profile.stage.${stage}`),
      rest: { ...filter, stages: others(stages, stage) },
    });
  }
  if (responsibleId !== undefined) {
    const { responsibleId: _gone, ...rest } = filter;
    const name = responsibleId === null ? t('chip.nobody') : staffName(responsibleId);
    parts.push({ text: t('chip.responsible', { name }), rest });
  }
  if (contactedWithin !== undefined) {
    const { contactedWithin: days, ...rest } = filter;
    parts.push({ text: t('chip.contactedWithin', { count: days ?? 0 }), rest });
  }
  if (quietFor !== undefined) {
    const { quietFor: days, ...rest } = filter;
    parts.push({ text: t('chip.quietFor', { count: days ?? 0 }), rest });
  }
  if (birthMonth !== undefined) {
    const { birthMonth: month, ...rest } = filter;
    parts.push({ text: t('chip.birthMonth', { month: months[(month ?? 1) - 1] ?? '' }), rest });
  }
  if (followUp) {
    const { followUp: _gone, ...rest } = filter;
    parts.push({ text: t('chip.followUp'), rest });
  }
  return parts;
}

function others<T>(all: readonly T[] | undefined, one: T): T[] {
  return (all ?? []).filter((other) => other !== one);
}

/** The name of a team member, or the role until somebody gives a name. */
export function useStaffName(): (id: string) => string {
  const { t } = useTranslation('frame');
  const { data: staff } = useQuery(staffQuery());
  return (id) => {
    const member = staff?.find((one) => one.id === id);
    return member ? member.name || t(`roles.${member.role}`) : '';
  };
}
