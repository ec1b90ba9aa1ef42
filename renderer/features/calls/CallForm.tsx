import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallDraft } from '#contract/calls.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useShortcut } from '../../shortcuts.ts';
import { CallActions } from './CallActions.tsx';
import { CallFacts } from './CallFacts.tsx';
import styles from './CallForm.module.css';
import { CallNotes } from './CallNotes.tsx';
import { CallTimer } from './CallTimer.tsx';
import { EarlierContacts } from './EarlierContacts.tsx';
import { KeptSign } from './KeptSign.tsx';
import { useCallActions } from './use-call-actions.ts';
import { useDraft } from './use-draft.ts';
import { useWho } from './use-who.ts';
import { WhoField } from './WhoField.tsx';

export function CallForm({ draft }: { draft: CallDraft }) {
  const { t } = useTranslation('calls');
  const { keeper, content, status, failure } = useDraft(draft);
  const who = useWho(draft, content);
  const actions = useCallActions(keeper, who.name);
  const whoField = useRef<HTMLInputElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);

  // The hands go where the next word belongs: to the name, and once that is known, to the notes.
  useEffect(() => {
    const field = who.known ? notes.current : whoField.current;
    field?.focus();
    field?.setSelectionRange(who.known ? field.value.length : 0, field.value.length);
  }, [who.known]);

  async function save() {
    if (await who.check()) await actions.save();
    else whoField.current?.focus();
  }

  useShortcut('save', () => void save());
  useShortcut('back', actions.park);

  return (
    <div className={styles.screen}>
      <div className={styles.work}>
        <PageHeader
          title={t(`title.${content.channel}`)}
          actions={
            <div className={styles.state}>
              <KeptSign status={status} />
              <CallTimer startedAt={draft.startedAt} />
            </div>
          }
        />
        <WhoField who={who} content={content} onChange={keeper.change} inputRef={whoField} />
        <CallFacts content={content} onChange={keeper.change} />
        <CallNotes
          value={content.note}
          readOnly={actions.saving}
          onChange={(note) => keeper.change({ note })}
          inputRef={notes}
        />
        <div className={styles.foot}>
          {status === 'failed' && <ErrorMessage error={failure} title={t('keep.failed')} />}
          {actions.failure !== null && <ErrorMessage error={actions.failure} />}
          <CallActions
            saving={actions.saving}
            onSave={() => void save()}
            onPark={actions.park}
            onDiscard={() => void actions.discard()}
          />
        </div>
      </div>
      {content.customerId !== null && <EarlierContacts customerId={content.customerId} />}
    </div>
  );
}
