import { Button, Menu } from '@mantine/core';
import {
  IconAlertCircle,
  IconCalendarShare,
  IconCheck,
  IconDots,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PromiseRecord } from '#contract/promises.ts';
import { Day } from '../../components/Day.tsx';
import { usePopover } from '../../components/use-popover.ts';
import { daysBetween, today } from '../../days.ts';
import { useMoney } from '../../money.ts';
import { BegunForms } from './BegunForms.tsx';
import { BreakForm, KeepForm, RenegotiateForm } from './PromiseEndForms.tsx';
import { ChangePromiseForm } from './PromiseForm.tsx';
import styles from './Promises.module.css';
import { usePromiseActions } from './use-promise-actions.ts';

const forms = {
  keep: KeepForm,
  renegotiate: RenegotiateForm,
  break: BreakForm,
  change: ChangePromiseForm,
} as const;
type FormName = keyof typeof forms;
const formNames = Object.keys(forms) as FormName[];

interface PromiseRowProps {
  promise: PromiseRecord;
  /** Off on the complaint, where it is plain. */
  withComplaint: boolean;
}

/** One promise: what, by when, who keeps it, and what has become of it. */
export function PromiseRow({ promise, withComplaint }: PromiseRowProps) {
  const { t } = useTranslation(['promises', 'complaint-words']);
  const money = useMoney();
  const [form, setForm] = useState<FormName | null>(null);
  const { what, state, keeperName, toWhom, cost, currency, complaint } = promise;
  const Form = form && forms[form];
  const facts = [
    keeperName !== null && t('promises:by', { name: keeperName || t('promises:unnamed') }),
    toWhom !== '' && t('promises:to', { name: toWhom }),
    cost !== null && cost > 0 && money.money(cost, currency),
    promise.renegotiated > 0 && t('promises:renegotiated', { count: promise.renegotiated }),
  ].filter((fact) => fact !== false);
  const words = state === 'kept' ? promise.evidence : promise.reason;
  return (
    <article aria-label={what} className={styles.row}>
      <div className={styles.head}>
        <p className={styles.what}>{what}</p>
        <Standing promise={promise} />
      </div>
      {(facts.length > 0 || (withComplaint && complaint)) && (
        <p className={styles.facts}>
          {facts.join(' · ')}
          {withComplaint && complaint && (
            <>
              {facts.length > 0 && ' · '}
              <Link href={`/complaints/${complaint.id}`} className={styles.link}>
                {t('complaint-words:number', {
                  number: `${complaint.number.sequence}/${complaint.number.year}`,
                })}
              </Link>
            </>
          )}
        </p>
      )}
      {words !== '' && <p className={styles.words}>{words}</p>}
      {state === 'open' && !Form && <Tools promise={promise} onOpen={setForm} />}
      {Form && <Form promise={promise} onClose={() => setForm(null)} />}
    </article>
  );
}

function Standing({ promise }: { promise: PromiseRecord }) {
  const { t } = useTranslation(['promises', 'complaint-words']);
  const { state, late, dueOn } = promise;
  if (state !== 'open') {
    const ended = state === 'kept' && late ? 'late' : state;
    return (
      <span className={styles.standing} data-tone={ended}>
        {state === 'kept' && <IconCheck size={14} stroke={2} aria-hidden />}
        {state === 'broken' && <IconAlertCircle size={14} stroke={2} aria-hidden />}
        {t(`complaint-words:promiseState.${ended}`)}
      </span>
    );
  }
  const distance = daysBetween(today(), dueOn);
  const tone = distance < 0 ? 'overdue' : distance === 0 ? 'due' : 'open';
  return (
    <span className={styles.standing} data-tone={tone}>
      {distance < 0 && (
        <>
          <IconAlertCircle size={14} stroke={2} aria-hidden />
          {t('promises:overdue')}{' '}
        </>
      )}
      <Day day={dueOn} />
    </span>
  );
}

interface ToolsProps {
  promise: PromiseRecord;
  onOpen: (form: FormName) => void;
}

function Tools({ promise, onOpen }: ToolsProps) {
  const { t } = useTranslation('promises');
  const { remove } = usePromiseActions(promise);
  const popover = usePopover();
  const { what } = promise;
  return (
    <div className={styles.tools}>
      <BegunForms promise={promise} forms={formNames} onOpen={onOpen} />
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconCheck size={14} stroke={1.75} aria-hidden />}
        onClick={() => onOpen('keep')}
      >
        {t('kept.do')}
        <span className="visually-hidden">{`: ${what}`}</span>
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconCalendarShare size={14} stroke={1.75} aria-hidden />}
        onClick={() => onOpen('renegotiate')}
      >
        {t('renegotiate.do')}
        <span className="visually-hidden">{`: ${what}`}</span>
      </Button>
      <Menu {...popover.props} position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={popover.toggle}
            aria-label={t('moreOf', { what })}
          >
            <IconDots size={16} stroke={1.75} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown {...popover.dropdown}>
          <Menu.Item
            leftSection={<IconAlertCircle size={16} stroke={1.75} aria-hidden />}
            onClick={() => onOpen('break')}
          >
            {t('broken.do')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={() => onOpen('change')}
          >
            {t('change.do')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
