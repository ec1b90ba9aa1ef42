import { Button } from '@mantine/core';
import { IconCheck, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FollowUp } from '#contract/follow-ups.ts';
import dated from '../../components/DatedRow.module.css';
import { formatPhone } from '../../format.ts';
import { useNewCall } from '../calls/use-new-call.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { Due } from './Due.tsx';
import styles from './FollowUpRow.module.css';
import { MoveMenu } from './MoveMenu.tsx';
import { useFollowUpActions } from './use-follow-up-actions.ts';

interface FollowUpRowProps {
  followUp: FollowUp;
  /** Off on the card of the customer, where it is plain. */
  withCustomer?: boolean;
}

/** One thing to come back to: with whom, about what, by when; done, moved or begun from here. */
export function FollowUpRow({ followUp, withCustomer = true }: FollowUpRowProps) {
  const { t } = useTranslation(['follow-ups', 'common']);
  const home = useHomeCountry();
  const newCall = useNewCall();
  const { finish, moveTo } = useFollowUpActions(followUp);
  const { id, customerId, dueOn } = followUp;
  const phone = followUp.phone === null ? '' : formatPhone(followUp.phone, home);
  const name = followUp.customerName || phone || t('common:nameless');
  const note = followUp.note || t('row.noNote');
  const of = withCustomer ? name : note;
  return (
    <article className={dated.row} aria-label={withCustomer ? `${name}: ${note}` : note}>
      <div className={dated.what}>
        {withCustomer && (
          <p className={dated.line}>
            <Link href={`/customers/${customerId}`} className={dated.name}>
              {name}
            </Link>
            {phone !== name && <span className={dated.number}>{phone}</span>}
          </p>
        )}
        <p className={styles.note} data-empty={followUp.note === '' || undefined}>
          {note}
        </p>
      </div>
      <Due day={dueOn} />
      <div className={dated.actions}>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('row.callOf', { of })}
          leftSection={<IconPhone size={18} stroke={1.75} aria-hidden />}
          onClick={() => void newCall({ customerId, followUpId: id })}
        >
          {t('row.call')}
        </Button>
        <MoveMenu dueOn={dueOn} of={of} onMove={(day) => void moveTo(day)} />
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('row.doneOf', { of })}
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => void finish()}
        >
          {t('row.done')}
        </Button>
      </div>
    </article>
  );
}
