import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { typedDraftsQuery } from '../../../components/queries.ts';
import { dropTyped, typedNow, useTyped } from '../../../components/typed-drafts.ts';
import { UnfinishedNotice } from '../../../components/UnfinishedNotice.tsx';
import { useDocumentTitle } from '../../../components/use-document-title.ts';
import { openCallsQuery } from '../../calls/queries.ts';
import { latestContent } from '../../calls/use-draft.ts';
import { sessionQuery } from '../../staff/queries.ts';
import { intakePath } from '../open-intake.ts';
import { IntakeView } from './IntakeView.tsx';
import { type Asked, beginIntake, type Intake, isAbout, readIntake } from './intake-content.ts';
import { intakePlace } from './use-intake.ts';

/** The form of a new complaint, once it is known whether one was begun before. */
export function NewComplaint() {
  const { t } = useTranslation('complaints');
  const drafts = useQuery(typedDraftsQuery());
  const { data: calls, isPending } = useQuery(openCallsQuery());
  const staffId = useQuery(sessionQuery()).data?.id;
  const { customer, callId } = useAskedOnce();
  useDocumentTitle(t('intake.title'));
  // What was known before may be of another window; what comes once the form is open is too late.
  const [ready, setReady] = useState(false);
  if (!ready && !drafts.isFetching && !isPending && staffId !== undefined) setReady(true);
  if (!ready || staffId === undefined) return null;
  const open = calls?.find(({ id }) => id === callId);
  const asked: Asked = {
    customerId: customer,
    call: open && { id: open.id, content: latestContent(open) },
  };
  return <BegunOrNew asked={asked} staffId={staffId} />;
}

/** What the address asks for, which then forgets it: the next form begins empty. */
function useAskedOnce(): { customer: string | null; callId: string | null } {
  const search = useSearch();
  const [, navigate] = useLocation();
  const [asked] = useState(() => {
    const wanted = new URLSearchParams(search);
    return { customer: wanted.get('customer'), callId: wanted.get('call') };
  });
  useEffect(() => {
    if (search !== '') navigate(`${intakePath}?`, { replace: true });
  }, [search, navigate]);
  return asked;
}

function BegunOrNew({ asked, staffId }: { asked: Asked; staffId: string }) {
  const left = useTyped(intakePlace);
  const [kept] = useState(() => (left ? readIntake(left.content) : undefined));
  const anew = () => beginIntake(asked, { now: new Date().toISOString(), staffId });
  const [start, setStart] = useState<Intake | undefined>(() => {
    if (!kept) return anew();
    // What was typed a moment ago goes on; what is older, or not what is meant now, is offered.
    return typedNow(intakePlace) && isAbout(kept, asked) ? kept : undefined;
  });
  if (start) return <IntakeView start={start} />;
  return (
    <Unfinished
      account={kept?.facts.account ?? ''}
      onResume={() => setStart(kept ?? anew())}
      onDiscard={() => {
        dropTyped(intakePlace);
        setStart(anew());
      }}
    />
  );
}

interface UnfinishedProps {
  account: string;
  onResume: () => void;
  onDiscard: () => void;
}

function Unfinished({ account, onResume, onDiscard }: UnfinishedProps) {
  const { t } = useTranslation('complaints');
  const text = account.trim().slice(0, 120);
  return (
    <UnfinishedNotice
      title={t('intake.unfinished.title')}
      about={text === '' ? undefined : t('intake.unfinished.about', { text })}
      resume={t('intake.unfinished.resume')}
      onResume={onResume}
      discard={t('intake.unfinished.discard')}
      onDiscard={onDiscard}
      alone
    />
  );
}
