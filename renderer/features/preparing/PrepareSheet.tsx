import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { FollowUp } from '#contract/follow-ups.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { focusWrong } from '../../components/use-form-in-place.ts';
import { formatPhone } from '../../format.ts';
import { useShortcut } from '../../shortcuts.ts';
import { leaveCall } from '../calls/way-back.ts';
import { useCustomerName } from '../customers/use-customer-name.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { AtHand } from './AtHand.tsx';
import { Foot } from './Foot.tsx';
import type { SheetInput } from './input.ts';
import { Overtaken } from './Overtaken.tsx';
import styles from './Prepare.module.css';
import { useSheet } from './use-sheet.ts';
import { WhatWeBring } from './WhatWeBring.tsx';
import { WhatWeKnow } from './WhatWeKnow.tsx';

interface PrepareSheetProps {
  card: CustomerCard;
  followUp: FollowUp | undefined;
  playbooks: readonly PlaybookSummary[];
  start: SheetInput;
}

/** Before a hard call: what we know of them, what we bring, and what lies at hand. */
export function PrepareSheet({ card, followUp, playbooks, start }: PrepareSheetProps) {
  const { t } = useTranslation(['preparing', 'common']);
  const nameOf = useCustomerName();
  const home = useHomeCountry();
  const sheet = useSheet({ card, followUp, start });
  const screen = useRef<HTMLFormElement>(null);
  const phone = card.phones[0]?.number;
  const reached = [card.formOfAddress, phone && formatPhone(phone, home)].filter(Boolean);
  const plan = () => {
    if (!focusWrong(screen.current)) sheet.plan();
  };
  useShortcut('guide', sheet.begin);
  useShortcut('save', plan);
  useShortcut('back', () => leaveCall());
  return (
    <form
      ref={screen}
      className={styles.screen}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        <PageHeader
          title={t('title', { name: nameOf(card) || t('common:nameless') })}
          actions={<span className={styles.whose}>{reached.join(' · ')}</span>}
        />
        {sheet.error !== undefined && <ErrorMessage error={sheet.error} title={t('failed')} />}
        {sheet.theirs && <Overtaken plan={sheet.theirs} />}
      </div>
      <WhatWeKnow card={card} />
      <WhatWeBring card={card} playbooks={playbooks} sheet={sheet} />
      <AtHand sheet={sheet} />
      <Foot sheet={sheet} planned={followUp !== undefined} onPlan={plan} />
    </form>
  );
}
