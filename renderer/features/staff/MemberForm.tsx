import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerLanguages } from '#contract/customer-profile.ts';
import { roles } from '#contract/permissions.ts';
import { type StaffMember, type StaffProfile, staffColours } from '#contract/staff.ts';
import { call } from '../../bridge.ts';
import { Choice } from '../../components/Choice.tsx';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { InlineForm } from '../../components/InlineForm.tsx';
import { showDone } from '../../components/toast.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { languagesIn } from '../customers/languages.ts';
import { PersonDisc } from './PersonDisc.tsx';
import styles from './Staff.module.css';

interface MemberFormProps {
  start: StaffProfile;
  /** Undefined for somebody new. */
  member?: StaffMember;
  onClose: () => void;
}

export function MemberForm({ start, member, onClose }: MemberFormProps) {
  const { t, i18n } = useTranslation(['staff', 'frame', 'errors']);
  const [problem, setProblem] = useState<string | null>(null);
  const { name, role, colour, languages } = start;
  const { input, change, missing, close, actions } = useInlineForm<StaffProfile>({
    place: { subjectId: member?.id ?? null, form: 'member' },
    start: { name, role, colour, languages },
    isComplete: (profile) => profile.name.trim() !== '',
    store: (profile) => keepingOwner(() => store(profile)),
    onClose,
  });

  async function store(profile: StaffProfile): Promise<void> {
    if (!member) {
      await call('staff.add', profile);
      return showDone(t('team.added', { name: profile.name }));
    }
    const { id, version } = member;
    await call('staff.change', { id, version, ...profile });
  }

  async function leave({ id, version }: StaffMember): Promise<void> {
    const left = await call('staff.leave', { id, version });
    showDone(t('team.hasLeft', { name: input.name }), () => call('staff.return', { id, ...left }));
    close();
  }

  /** The one refusal that the form explains itself. */
  async function keepingOwner(work: () => Promise<void>): Promise<false | void> {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      const refused = Object.values(callErrorOf(error).fields ?? {}).includes('lastOwner');
      setProblem(refused ? t('errors:fields.lastOwner') : t('team.failed'));
      return false;
    }
  }

  return (
    <InlineForm
      label={t(member ? 'team.profile' : 'team.add')}
      failed={t('team.failed')}
      {...actions}
    >
      <TextInput
        label={t('team.name')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={input.name}
        error={missing && t('errors:fields.required')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Choice
        label={t('team.role')}
        options={roles.map((value) => ({ value, label: t(`frame:roles.${value}`) }))}
        value={input.role}
        onChange={(chosen) => change({ role: chosen })}
      />
      <p className={styles.muted}>{t(`team.may.${input.role}`)}</p>
      <Choice
        label={t('team.colour')}
        bare="words"
        options={staffColours.map((value) => ({
          value,
          label: t(`team.colours.${value}`),
          icon: <PersonDisc name={input.name} colour={value} />,
        }))}
        value={input.colour}
        onChange={(chosen) => change({ colour: chosen })}
      />
      <MultiSelect
        label={t('team.languages')}
        data={languagesIn(i18n.language, customerLanguages)}
        value={[...input.languages]}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('team.noLanguage')}
        comboboxProps={{ withinPortal: false }}
        onChange={(chosen) =>
          change({ languages: customerLanguages.filter((code) => chosen.includes(code)) })
        }
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {member && (
        <Button
          variant="subtle"
          size="compact-md"
          className={styles.start ?? ''}
          onClick={() => void keepingOwner(() => leave(member))}
        >
          {t('team.leave')}
        </Button>
      )}
    </InlineForm>
  );
}
