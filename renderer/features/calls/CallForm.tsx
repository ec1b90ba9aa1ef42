import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { addDays, today } from '../../days.ts';
import { useShortcut } from '../../shortcuts.ts';
import { PromiseList } from '../promises/PromiseList.tsx';
import { CallActions } from './CallActions.tsx';
import { CallFacts } from './CallFacts.tsx';
import styles from './CallForm.module.css';
import { CallNotes } from './CallNotes.tsx';
import { CallResult } from './CallResult.tsx';
import { CallTimer } from './CallTimer.tsx';
import { EarlierContacts } from './EarlierContacts.tsx';
import { FinishedFollowUp } from './FinishedFollowUp.tsx';
import { offerFor, takenUp } from './suggestion.ts';
import type { RunningCall } from './use-running-call.ts';
import { WhoField } from './WhoField.tsx';

interface CallFormProps {
  call: RunningCall;
  onGuide: () => void;
}

export function CallForm({ call, onGuide }: CallFormProps) {
  const { t } = useTranslation('calls');
  const { draft, content, status, failure, change, talk, who, actions } = call;
  const whoField = useRef<HTMLInputElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const offer = offerFor(content);
  const { customerId } = content;

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

  function takeOffer() {
    if (offer === null) return;
    change(takenUp(offer, { tomorrow: addDays(today(), 1), note: t(`offerNote.${offer}`) }));
    saveButton.current?.focus();
  }

  /** On a row of options Enter has nothing else to do: it takes what is offered, or saves. */
  function onKeyDown(event: KeyboardEvent) {
    const onRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (!onRadio || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (offer === null) void save();
    else takeOffer();
  }

  useShortcut('save', () => void save());
  useShortcut('back', actions.park);

  return (
    <div className={styles.screen}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for the rows in it */}
      <div className={styles.work} onKeyDown={onKeyDown}>
        <PageHeader
          title={t(`title.${content.channel}`)}
          actions={
            <div className={styles.state}>
              <CallFacts content={content} onChange={change} />
              <CallTimer talk={talk} startedAt={draft.startedAt} />
            </div>
          }
        />
        <div className={styles.who}>
          <WhoField who={who} content={content} onChange={change} inputRef={whoField} />
          {customerId !== null && (
            <FinishedFollowUp customerId={customerId} content={content} onChange={change} />
          )}
        </div>
        <CallNotes
          value={content.note}
          readOnly={actions.saving}
          onChange={(note) => change({ note })}
          inputRef={notes}
        />
        <CallResult content={content} onChange={change} offer={offer} onTakeOffer={takeOffer} />
        <div className={styles.foot}>
          {status === 'failed' && <ErrorMessage error={failure} title={t('keep.failed')} />}
          {actions.failure !== null && <ErrorMessage error={actions.failure} />}
          <CallActions
            saving={actions.saving}
            status={status}
            onSave={() => void save()}
            onPark={actions.park}
            onGuide={onGuide}
            onDiscard={() => void actions.discard()}
            saveRef={saveButton}
          />
        </div>
      </div>
      {customerId !== null && (
        <div className={styles.beside}>
          <PromiseList customerId={customerId} callDraftId={draft.id} openOnly />
          <EarlierContacts customerId={customerId} />
        </div>
      )}
    </div>
  );
}
