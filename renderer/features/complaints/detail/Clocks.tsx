import {
  IconAlertCircle,
  IconBuildingStore,
  IconCheck,
  IconClock,
  IconPlayerPause,
  IconScale,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Clock, Complaint } from '#contract/complaints.ts';
import { CardSection } from '../../../components/CardSection.tsx';
import { Day } from '../../../components/Day.tsx';
import { today, useDayFormat } from '../../../days.ts';
import { useFormat } from '../../../format.ts';
import { rulesQuery } from '../../rules/queries.ts';
import { useNow } from '../use-now.ts';
import styles from './Clocks.module.css';
import { type ClockState, clockState, type Tone, toneOf } from './clock-state.ts';
import { useClockText } from './use-clock-text.ts';

interface ClocksProps {
  complaint: Complaint;
  /** Opens the form of the facts at the field that settles what was assumed. */
  onSettle: (field: string) => void;
}

/** Every date by which something has to happen: the law first, then the shop's own. */
export function Clocks({ complaint, onSettle }: ClocksProps) {
  const { t } = useTranslation(['clocks', 'complaint']);
  const shops = complaint.clocks.filter(({ owedBy }) => owedBy === 'shop');
  const customers = complaint.clocks.filter(({ owedBy }) => owedBy === 'customer');
  const ordered = [
    ...shops.filter(({ basis }) => basis === 'statutory'),
    ...shops.filter(({ basis }) => basis === 'own'),
    ...nextUpdateOf(complaint),
  ];
  if (complaint.voided) return null;
  return (
    <CardSection title={t('clocks:title')}>
      {ordered.length === 0 && <p className={styles.quiet}>{t('complaint:clocks.none')}</p>}
      <ul className={styles.list}>
        {ordered.map((clock) => (
          <ClockItem key={clock.rule} clock={clock} onSettle={onSettle} />
        ))}
      </ul>
      {customers.length > 0 && (
        <details className={styles.more}>
          <summary>{t('complaint:clocks.customers', { count: customers.length })}</summary>
          <ul className={styles.list}>
            {customers.map((clock) => (
              <ClockItem key={clock.rule} clock={clock} onSettle={onSettle} />
            ))}
          </ul>
        </details>
      )}
      {complaint.clocks.some(({ basis }) => basis === 'statutory') && (
        <p className={styles.quiet}>{t('clocks:notLegalAdvice')}</p>
      )}
    </CardSection>
  );
}

/** The next word to the customer is a date like the others. */
function nextUpdateOf({ nextUpdateOn, receivedAt, closedAt }: Complaint): Clock[] {
  if (nextUpdateOn === null || closedAt !== null) return [];
  const [year = 0, month = 1, date = 1] = nextUpdateOn.split('-').map(Number);
  return [
    {
      rule: 'own.nextUpdate',
      basis: 'own',
      owedBy: 'shop',
      startsOn: receivedAt.slice(0, 10),
      unshiftedOn: nextUpdateOn,
      dueOn: nextUpdateOn,
      dueAt: new Date(year, month - 1, date + 1).toISOString(),
      assumed: false,
      unknown: [],
      provisional: false,
      metAt: null,
    },
  ];
}

function ClockItem({ clock, onSettle }: { clock: Clock } & Pick<ClocksProps, 'onSettle'>) {
  const { t } = useTranslation(['clocks', 'complaint']);
  const { nameOf, explain, articleOf } = useClockText();
  const warnDays = useQuery(rulesQuery()).data?.rules.warnDays ?? [];
  const state = clockState(clock, new Date(useNow()).toISOString(), today());
  const article = articleOf(clock.rule);
  const statutory = clock.basis === 'statutory';
  const Basis = statutory ? IconScale : IconBuildingStore;
  const customer = clock.owedBy === 'customer';
  const sentences = [
    ...explain(clock),
    ...(clock.assumed
      ? [
          t('clocks:assumed.because', {
            what: clock.unknown.map((one) => t(`clocks:assumed.unknown.${one}`)).join(', '),
          }),
        ]
      : []),
  ];
  return (
    <li className={styles.clock}>
      <p className={styles.name}>{nameOf(clock.rule)}</p>
      <p className={styles.head}>
        <Chip
          state={state}
          tone={customer ? 'calm' : toneOf(state, warnDays)}
          customer={customer}
        />
        {clock.dueOn !== null && (
          <span className={styles.day}>
            <Day day={clock.dueOn} />
          </span>
        )}
        {clock.assumed && <span className={styles.assumed}>{t('clocks:assumed.label')}</span>}
      </p>
      <p className={styles.basis}>
        <Basis size={14} stroke={1.75} aria-hidden />
        {t(statutory ? 'clocks:byLaw' : 'clocks:own')}
        {article !== '' && ` · ${article}`}
      </p>
      {clock.assumed && (
        <p className={styles.settles}>
          {clock.unknown.map((one) => (
            <button
              key={one}
              type="button"
              className={styles.settle}
              onClick={() => onSettle(one === 'delivered' ? 'deliveredOn' : one)}
            >
              {t(`complaint:clocks.settle.${one}`)}
            </button>
          ))}
        </p>
      )}
      {sentences.length > 0 && (
        <details className={styles.why}>
          <summary>{t('complaint:clocks.why')}</summary>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
    </li>
  );
}

const icons = {
  overdue: IconAlertCircle,
  due: IconClock,
  calm: IconClock,
  kept: IconCheck,
  waiting: IconPlayerPause,
} satisfies Record<Tone, typeof IconClock>;

interface ChipProps {
  state: ClockState;
  tone: Tone;
  /** A window of the customer, which ends rather than being missed. */
  customer: boolean;
}

function Chip({ state, tone, customer }: ChipProps) {
  const Icon = icons[tone];
  return (
    <span className={styles.chip} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {useStateText(state, customer)}
    </span>
  );
}

function useStateText(state: ClockState, customer: boolean): string {
  const { t } = useTranslation('complaint');
  const format = useFormat();
  const days = useDayFormat();
  switch (state.is) {
    case 'kept':
    case 'keptLate':
    case 'standing':
      return t(`clocks.state.${state.is}`);
    case 'hours':
      return t('clocks.state.hours', { time: format.time(state.until) });
    case 'overdue':
      if (customer) return t('clocks.state.over');
      return state.days === 0
        ? t('clocks.state.overdueToday')
        : t('clocks.state.overdue', { count: state.days });
    default:
      return state.days === 0 ? days.short(today()) : t('clocks.state.left', { count: state.days });
  }
}
