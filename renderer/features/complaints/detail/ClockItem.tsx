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
import type { Channel } from '#contract/channels.ts';
import type { Clock } from '#contract/complaints.ts';
import { Day } from '../../../components/Day.tsx';
import { today, useDayFormat } from '../../../days.ts';
import { useFormat } from '../../../format.ts';
import { rulesQuery } from '../../rules/queries.ts';
import { useNow } from '../use-now.ts';
import styles from './Clocks.module.css';
import { type ClockState, clockState, type Tone, toneOf } from './clock-state.ts';
import { useClockText } from './use-clock-text.ts';

interface ClockItemProps {
  clock: Clock;
  /** In which the complaint came: the target for the first answer depends on it. */
  channel: Channel;
  /** Opens the form of the facts at the field that settles what was assumed. */
  onSettle: (field: string) => void;
}

/** One date: how it stands, whose it is, where it comes from and what was assumed for it. */
export function ClockItem({ clock, channel, onSettle }: ClockItemProps) {
  const { t } = useTranslation(['clocks', 'complaint']);
  const { nameOf, explain, articleOf } = useClockText(channel);
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
