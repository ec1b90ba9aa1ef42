import { Button } from '@mantine/core';
import { IconCheck, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FollowUp } from '#contract/follow-ups.ts';
import type { Preparation } from '#contract/preparation.ts';
import dated from '../../components/DatedRow.module.css';
import { formatPhone } from '../../format.ts';
import { ariaKeys, matches } from '../../shortcuts.ts';
import { wayBack } from '../calls/way-back.ts';
import { playbookQuery } from '../playbooks/queries.ts';
import { preparePath } from '../preparing/paths.ts';
import { useBeginPrepared } from '../preparing/use-begin-prepared.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { Due } from './Due.tsx';
import styles from './FollowUpRow.module.css';
import { MoveMenu } from './MoveMenu.tsx';
import { useFollowUpActions } from './use-follow-up-actions.ts';

interface PlannedRowProps {
  followUp: FollowUp;
  preparation: Preparation;
  /** Off on the card of the customer, where it is plain. */
  withCustomer?: boolean;
}

/** A planned hard call: leads to its sheet, and F3 begins it. */
export function PlannedRow({ followUp, preparation, withCustomer = true }: PlannedRowProps) {
  const { t } = useTranslation(['preparing', 'follow-ups', 'common']);
  const home = useHomeCountry();
  const beginPrepared = useBeginPrepared();
  const { finish, moveTo } = useFollowUpActions(followUp);
  const { id, customerId, dueOn } = followUp;
  const phone = followUp.phone === null ? '' : formatPhone(followUp.phone, home);
  const name = followUp.customerName || phone || t('common:nameless');
  const note = followUp.note || preparation.note.trim() || t('preparing:planned.nothing');
  const of = withCustomer ? name : note;
  const begin = () => void beginPrepared({ customerId, preparation, followUpId: id });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.repeat || !matches('guide', event.nativeEvent)) return;
    // On a card the same key would begin a call about nothing in particular.
    event.preventDefault();
    begin();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for its controls
    <article
      className={dated.row}
      aria-label={withCustomer ? `${name}: ${note}` : note}
      onKeyDown={onKeyDown}
    >
      <div className={dated.what}>
        <p className={dated.line}>
          <Link
            href={preparePath(customerId, { followUpId: id })}
            state={wayBack()}
            className={dated.name}
            aria-label={t('preparing:planned.sheetOf', { of })}
          >
            {of}
          </Link>
          {withCustomer && phone !== name && <span className={dated.number}>{phone}</span>}
        </p>
        {withCustomer && <p className={styles.note}>{note}</p>}
        <Standing preparation={preparation} marked={!withCustomer} />
      </div>
      <Due day={dueOn} time={preparation.time} />
      <div className={dated.actions}>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('preparing:planned.beginOf', { of })}
          aria-keyshortcuts={ariaKeys('guide')}
          leftSection={<IconRoute size={18} stroke={1.75} aria-hidden />}
          onClick={begin}
        >
          {t('preparing:planned.begin')}
        </Button>
        <MoveMenu dueOn={dueOn} of={of} onMove={(day) => void moveTo(day)} />
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('follow-ups:row.doneOf', { of })}
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          onClick={() => void finish()}
        >
          {t('follow-ups:row.done')}
        </Button>
      </div>
    </article>
  );
}

/** How much of what the guide names is at hand; among others also that it is a hard call. */
function Standing({ preparation, marked }: { preparation: Preparation; marked: boolean }) {
  const { t } = useTranslation('preparing');
  const { data } = useQuery(playbookQuery(preparation.playbook));
  const things = data?.prepare.length ?? 0;
  const facts = [
    marked && t('planned.mark'),
    things > 0 && t('planned.ready', { ready: preparation.ready.length, of: things }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return <p className={styles.standing}>{facts.join(' · ')}</p>;
}
