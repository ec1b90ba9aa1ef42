import { Button } from '@mantine/core';
import { IconCalendarShare, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { BegunForms } from '../promises/BegunForms.tsx';
import { KeepForm, RenegotiateForm } from '../promises/PromiseEndForms.tsx';
import styles from './DueDeeds.module.css';
import { useDueActions } from './use-due-actions.ts';

interface DueDeedsProps {
  item: DueItem;
  /** Of the customer. */
  name: string;
}

/** What is done without leaving Today: a promise is kept or moved, a corrective action is done. */
export function DueDeeds({ item, name }: DueDeedsProps) {
  const { version, what, type } = item;
  const of = `: ${name}, ${what}`;
  if (type === 'action') return <Finish item={item} of={of} />;
  return version === null ? null : <PromiseDeeds promise={{ ...item, version }} of={of} />;
}

function Finish({ item, of }: { item: DueItem; of: string }) {
  const { t } = useTranslation('due');
  const { finish } = useDueActions(item);
  return (
    <div className={styles.deeds}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconCheck size={14} stroke={1.75} aria-hidden />}
        onClick={() => void finish()}
      >
        {t('finish')}
        <span className="visually-hidden">{of}</span>
      </Button>
    </div>
  );
}

const forms = { keep: KeepForm, renegotiate: RenegotiateForm } as const;
type FormName = keyof typeof forms;
const formNames = Object.keys(forms) as FormName[];

interface PromiseDeedsProps {
  promise: Pick<DueItem, 'id' | 'what' | 'complaint'> & { version: number };
  of: string;
}

function PromiseDeeds({ promise, of }: PromiseDeedsProps) {
  const { t } = useTranslation('promises');
  const [form, setForm] = useState<FormName | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const last = useRef(form);
  useEffect(() => {
    // Where the form was opened the keyboard goes on.
    const left = form === null && last.current;
    if (left) buttons.current?.querySelector<HTMLElement>(`[data-form=${left}]`)?.focus();
    last.current = form;
  }, [form]);
  const Form = form && forms[form];
  return (
    <div className={styles.deeds}>
      {Form ? (
        <Form promise={promise} onClose={() => setForm(null)} />
      ) : (
        <div ref={buttons} className={styles.buttons}>
          <BegunForms promise={promise} forms={formNames} onOpen={setForm} />
          <Button
            variant="default"
            size="compact-sm"
            data-form="keep"
            leftSection={<IconCheck size={14} stroke={1.75} aria-hidden />}
            onClick={() => setForm('keep')}
          >
            {t('kept.do')}
            <span className="visually-hidden">{of}</span>
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            data-form="renegotiate"
            leftSection={<IconCalendarShare size={14} stroke={1.75} aria-hidden />}
            onClick={() => setForm('renegotiate')}
          >
            {t('renegotiate.do')}
            <span className="visually-hidden">{of}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
