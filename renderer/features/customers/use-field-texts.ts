import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomerDetails } from '#contract/customers.ts';
import { writeBirthday } from '../../birthday.ts';
import { staffQuery } from '../staff/queries.ts';

/** In the order of the form. */
export const shownFields = [
  'givenName',
  'familyName',
  'phone',
  'email',
  'honorific',
  'patronymic',
  'formOfAddress',
  'language',
  'preferredChannel',
  'convenientHours',
  'company',
  'birthday',
  'usual',
  'reasons',
  'decisionStyle',
  'buyingStyle',
  'tags',
  'stage',
  'responsible',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'note',
] as const;
export type ShownField = (typeof shownFields)[number];

/** Every field of a card as a person reads it; empty where there is nothing. */
export function useFieldTexts(): (details: CustomerDetails) => Record<ShownField, string> {
  const { t, i18n } = useTranslation(['customers', 'calls', 'frame']);
  const { data: staff = [] } = useQuery(staffQuery());
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const labelled = (text: string, label: string | undefined) =>
    label === undefined ? text : `${text} (${label})`;
  return (details) => {
    const { honorific, language, preferredChannel, decisionStyle, buyingStyle } = details;
    const { givenName, familyName, patronymic, formOfAddress, convenientHours } = details;
    const responsible = staff.find(({ id }) => id === details.responsibleId);
    return {
      givenName,
      familyName,
      patronymic,
      formOfAddress,
      convenientHours,
      company: details.company,
      usual: details.usual,
      note: details.note,
      ...details.address,
      phone: details.phones
        .map(({ number, label }) => labelled(number, label && t(`profile.phoneLabel.${label}`)))
        .join('\n'),
      email: details.emails
        .map(({ address, label }) => labelled(address, label && t(`profile.emailLabel.${label}`)))
        .join('\n'),
      honorific: honorific === null ? '' : t(`profile.honorific.${honorific}`),
      language: language === null ? '' : (languages.of(language) ?? language),
      preferredChannel: preferredChannel === null ? '' : t(`calls:channel.${preferredChannel}`),
      birthday: details.birthday ? writeBirthday(details.birthday, i18n.language) : '',
      reasons: details.reasons.map((reason) => t(`profile.reason.${reason}`)).join(', '),
      decisionStyle: decisionStyle === null ? '' : t(`profile.decisionStyle.${decisionStyle}`),
      buyingStyle: buyingStyle === null ? '' : t(`profile.buyingStyle.${buyingStyle}`),
      tags: details.tags.join(', '),
      stage: t(`profile.stage.${details.stage}`),
      responsible: responsible ? responsible.name || t(`frame:roles.${responsible.role}`) : '',
    };
  };
}
