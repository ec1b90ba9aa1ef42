import { Button } from '@mantine/core';
import { IconPencil, IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { mayStep, type StepName, stepNames } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { useDocumentTitle } from '../../../components/use-document-title.ts';
import { ariaKeys } from '../../../shortcuts.ts';
import { PromiseList } from '../../promises/PromiseList.tsx';
import { contactPath } from '../../timeline/use-asked-contact.ts';
import { numberText } from '../use-complaint-words.ts';
import { ApprovalAsked } from './ApprovalAsked.tsx';
import { Clocks } from './Clocks.tsx';
import { CorrectiveActions } from './CorrectiveActions.tsx';
import styles from './Detail.module.css';
import { FactsForm } from './FactsForm.tsx';
import { FactsView } from './FactsView.tsx';
import { complaintHeadingId, Header } from './Header.tsx';
import { History } from './History.tsx';
import { LetterTooltip } from './LetterTooltip.tsx';
import { Outcome } from './Outcome.tsx';
import { complaintQuery } from './queries.ts';
import { StepForm } from './StepForm.tsx';
import { factsLetter, promiseLetter, standingOf, stepLetters } from './step-order.ts';
import { useAssess } from './use-assess.ts';
import { useLetters } from './use-letters.ts';

/** One complaint: what is known, what is done, by when. */
export function ComplaintDetail({ id }: { id: string }) {
  const { data: complaint, error, refetch } = useQuery(complaintQuery(id));
  if (complaint) return <Loaded key={id} complaint={complaint} />;
  if (!error) return null;
  return (
    <div className={styles.failed}>
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    </div>
  );
}

function Loaded({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const [step, setStep] = useState<StepName | null>(null);
  /** The field at which the facts are edited. */
  const [editing, setEditing] = useState<string | null>(null);
  const [promising, setPromising] = useState(false);
  const assess = useAssess(complaint);
  const { number, voided } = complaint;
  useDocumentTitle(t('complaint-words:number', { number: numberText(number) }));

  function begin(name: StepName): void {
    if (!mayStep(standingOf(complaint), name)) return;
    if (name === 'assess') void assess();
    else setStep(name);
  }

  function edit(first: string): void {
    if (!voided) setEditing(first);
  }

  useAskedStep(complaint.id, begin);
  useLetters({
    ...Object.fromEntries(stepNames.map((name) => [stepLetters[name], () => begin(name)])),
    [factsLetter]: () => edit('account'),
    [promiseLetter]: () => setPromising(!voided),
  });
  useHeadingAfter(step);
  useHeadingAfter(editing);
  const close = () => setStep(null);

  return (
    <div className={styles.scroll}>
      <Header complaint={complaint} open={step} onStep={begin} />
      <div className={styles.columns}>
        <div className={styles.facts}>
          <p className={styles.account}>{complaint.account}</p>
          {complaint.interactionId !== null && (
            <Link
              href={contactPath(complaint.customerId, complaint.interactionId)}
              className={styles.call}
            >
              <IconPhone size={16} stroke={1.75} aria-hidden />
              {t('facts.call')}
            </Link>
          )}
          <Outcome complaint={complaint} />
          <FactsView complaint={complaint} onEdit={edit} />
          {!voided && editing === null && (
            <div>
              <LetterTooltip label={t('facts.edit')} letter={factsLetter}>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-keyshortcuts={ariaKeys('edit')}
                  leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
                  onClick={() => edit('account')}
                >
                  {t('facts.edit')}
                </Button>
              </LetterTooltip>
            </div>
          )}
        </div>
        <div className={styles.course}>
          {editing !== null && (
            <FactsForm complaint={complaint} first={editing} onClose={() => setEditing(null)} />
          )}
          {complaint.approval && (
            <ApprovalAsked complaint={complaint} approval={complaint.approval} />
          )}
          {step !== null && (
            <StepForm key={step} complaint={complaint} name={step} onLeave={close} onDone={close} />
          )}
          <History complaint={complaint} />
        </div>
        <div className={styles.side}>
          <Clocks complaint={complaint} onSettle={edit} />
          <PromiseList
            customerId={complaint.customerId}
            complaintId={complaint.id}
            readOnly={voided}
            adding={promising}
            onAdding={setPromising}
          />
          {!voided && <CorrectiveActions complaint={complaint} />}
        </div>
      </div>
    </div>
  );
}

/** When a form is gone, the keyboard is at the heading before the next key opens another. */
function useHeadingAfter(form: string | null): void {
  const before = useRef(form);
  useEffect(() => {
    if (before.current !== null && form === null) {
      document.getElementById(complaintHeadingId)?.focus();
    }
    before.current = form;
  }, [form]);
}

/** A step that the address asks for opens once, and the address forgets it. */
function useAskedStep(id: string, begin: (name: StepName) => void): void {
  const asked = new URLSearchParams(useSearch()).get('step');
  const [, navigate] = useLocation();
  useEffect(() => {
    if (asked === null) return;
    navigate(`/complaints/${id}?`, { replace: true });
    const name = stepNames.find((one) => one === asked);
    if (name !== undefined) begin(name);
    // `begin` is new at each drawing; what counts is what the address asks for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, id]);
}
