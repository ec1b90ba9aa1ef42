import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import type { CorrectiveAction } from '#contract/due.ts';
import { call } from '../../../bridge.ts';
import { BegunDraft } from '../../../components/BegunDraft.tsx';
import { CardSection } from '../../../components/CardSection.tsx';
import { Day } from '../../../components/Day.tsx';
import { DayInput } from '../../../components/DayInput.tsx';
import { InlineForm } from '../../../components/InlineForm.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { showDone, showError } from '../../../components/toast.tsx';
import type { DraftPlace } from '../../../components/typed-drafts.ts';
import { useInlineForm } from '../../../components/use-inline-form.ts';
import { today } from '../../../days.ts';
import { atWork } from '../../staff/at-work.ts';
import styles from './Actions.module.css';
import { useTeam } from './fact-texts.ts';
import { complaintActionsQuery } from './queries.ts';

/** What is changed so that it does not happen again. */
export function CorrectiveActions({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint');
  const { data = [] } = useQuery(complaintActionsQuery(complaint.id));
  const [adding, setAdding] = useState(false);
  const place: DraftPlace = { subjectId: complaint.id, form: 'action' };
  return (
    <CardSection
      title={t('actions.title')}
      action={
        !complaint.voided && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={adding}
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => setAdding(!adding)}
          >
            {t('actions.add')}
          </Button>
        )
      }
    >
      {!adding && !complaint.voided && (
        <BegunDraft place={place} of={t('actions.title')} onOpen={() => setAdding(true)} />
      )}
      {adding && <ActionForm complaint={complaint} onClose={() => setAdding(false)} />}
      {data.length === 0 && !adding && <p className={styles.none}>{t('actions.none')}</p>}
      <ul className={styles.list}>
        {data.map((action) => (
          <li key={action.id}>
            <Item action={action} />
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

function Item({ action }: { action: CorrectiveAction }) {
  const { t } = useTranslation('complaint');
  const { called } = useTeam();
  const { id, what, ownerId, ownerName, dueOn, doneAt } = action;
  const done = doneAt !== null;
  const late = !done && dueOn !== null && dueOn < today();

  async function finish(): Promise<void> {
    try {
      await call('actions.finish', { id, done: !done });
      showDone(t(done ? 'actions.resumed' : 'actions.finished'), () =>
        call('actions.finish', { id, done }),
      );
    } catch (error) {
      showError(error, t('actions.finishFailed'));
    }
  }

  async function remove(): Promise<void> {
    const { complaintId, rootCauseId } = action;
    try {
      await call('actions.remove', { id });
      showDone(t('actions.removed'), () =>
        call('actions.add', { complaintId, rootCauseId, what, ownerId, dueOn }),
      );
    } catch (error) {
      showError(error, t('actions.removeFailed'));
    }
  }

  return (
    <div className={styles.item}>
      <Checkbox
        label={what}
        checked={done}
        classNames={{ label: styles.what ?? '' }}
        onChange={() => void finish()}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('actions.remove', { what })}
        onClick={() => void remove()}
      >
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      {(ownerName !== null || dueOn !== null) && (
        <p className={styles.facts} data-late={late || undefined}>
          {ownerName !== null && called(ownerName)}
          {ownerName !== null && dueOn !== null && ' · '}
          {late && `${t('actions.overdue')} `}
          {dueOn !== null && <Day day={dueOn} />}
        </p>
      )}
    </div>
  );
}

interface ActionFormProps {
  complaint: Complaint;
  onClose: () => void;
}

interface ActionInput {
  what: string;
  ownerId: string | null;
  dueOn: string | null;
}

function ActionForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation(['complaint', 'errors']);
  const { team, called } = useTeam();
  const { id, rootCauseId, ownerId } = complaint;
  const { input, change, missing, actions } = useInlineForm<ActionInput>({
    place: { subjectId: id, form: 'action' },
    start: { what: '', ownerId, dueOn: null },
    isComplete: ({ what }) => what.trim() !== '',
    async store(action) {
      const added = await call('actions.add', { complaintId: id, rootCauseId, ...action });
      showDone(t('actions.added'), () => call('actions.remove', added));
    },
    onClose,
  });
  return (
    <InlineForm label={t('actions.add')} failed={t('actions.addFailed')} {...actions}>
      <TextInput
        label={t('actions.what')}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        value={input.what}
        error={missing ? t('errors:fields.required') : undefined}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <OneOf
        label={t('actions.owner')}
        values={[null, ...atWork(team, input.ownerId).map((member) => member.id)]}
        value={input.ownerId}
        labelOf={(one) =>
          one ? called(team.find((member) => member.id === one)?.name ?? '') : t('facts.nobody')
        }
        onChange={(owner) => change({ ownerId: owner })}
      />
      <DayInput
        label={t('actions.due')}
        value={input.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
    </InlineForm>
  );
}
