import { useTranslation } from 'react-i18next';
import {
  type ComplaintDecision,
  type ComplaintStep,
  complaintDecision,
  complaintFacts,
  complaintOption,
  complaintStep,
} from '#contract/complaint-input.ts';
import type { Complaint, ComplaintEvent } from '#contract/complaints.ts';
import type { Mood } from '#contract/contact-words.ts';
import { useDayFormat } from '../../../days.ts';
import { useMoney } from '../../../money.ts';
import { useFactTexts } from './fact-texts.ts';
import type { FactChanges, FactName } from './facts.ts';
import { useCauseName } from './use-cause-name.ts';

interface EventText {
  did: string;
  /** What belongs to it, each in a few words. */
  facts: string[];
}

type MoneyTold = NonNullable<Extract<ComplaintStep, { do: 'close' }>['money']>;

const someFacts = complaintFacts.exactPartial();

/** What happened to a complaint, as it is told. */
export function useHistoryText(complaint: Complaint) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'common']);
  const days = useDayFormat();
  const money = useMoney();
  const { labelOf, textOf } = useFactTexts(complaint.currency);
  const causeName = useCauseName();
  const price = (cost: number) => (cost > 0 ? money.money(cost, complaint.currency) : '');
  const next = (day: string | null) =>
    day === null ? '' : t('history.nextUpdate', { day: days.short(day) });

  function decided({ verdict, remedy, cost }: ComplaintDecision): string[] {
    return [
      t(`complaint-words:verdict.${verdict}`),
      remedy ? t(`complaint-words:remedy.${remedy}`) : '',
      price(cost),
    ];
  }

  function moneyOf(told: MoneyTold): string {
    return 'on' in told
      ? t('history.money', { day: days.short(told.on) })
      : t('history.moneyWithheld', { reason: told.withheldBecause });
  }

  function ofStep(step: ComplaintStep): string[] {
    switch (step.do) {
      case 'acknowledge':
        return [t(`complaint-words:medium.${step.medium}`)];
      case 'wait':
        return [t(`complaint-words:waitFor.${step.for}`), next(step.nextUpdateOn)];
      case 'decide':
        return decided(step.decision);
      case 'inform':
        return [t(`complaint-words:medium.${step.medium}`), next(step.nextUpdateOn)];
      case 'reply':
        return [t(`complaint-words:medium.${step.medium}`), days.short(step.on), step.proof];
      case 'settle':
        return [
          t(`complaint-words:way.${step.way}`),
          step.moneyOn === null ? '' : t('history.money', { day: days.short(step.moneyOn) }),
          step.moodEnd === null ? '' : t(`common:mood.${step.moodEnd as Mood}`),
        ];
      case 'pay':
        return [days.short(step.on)];
      case 'close':
        return step.money === null ? [] : [moneyOf(step.money)];
      case 'satisfaction':
        return [t(`satisfaction.${step.score as Mood}`)];
      case 'diagnose':
        return [causeName(step.rootCauseId)];
      case 'escalate':
        return [t(`complaint-words:escalation.${step.because}`)];
      default:
        return [];
    }
  }

  function changes({ before, after }: ComplaintEvent['detail']): string[] {
    const was: FactChanges = someFacts.safeParse(before).data ?? {};
    const is: FactChanges = someFacts.safeParse(after).data ?? {};
    return (Object.keys(is) as FactName[]).map((name) => {
      const old = textOf(name, was);
      const fresh = textOf(name, is) || t('common:conflict.nothing');
      return old === ''
        ? `${labelOf(name)}: ${fresh}`
        : t('history.changed', { field: labelOf(name), old, fresh });
    });
  }

  function factsOf({ did, detail }: ComplaintEvent): string[] {
    switch (did) {
      case 'change':
      case 'handOver':
        return changes(detail);
      case 'offer':
        return (complaintOption.array().safeParse(detail.options).data ?? []).map(
          ({ remedy, cost }) =>
            [t(`complaint-words:remedy.${remedy}`), price(cost)].filter(Boolean).join(' '),
        );
      case 'askApproval':
      case 'agree':
      case 'refuse': {
        const decision = complaintDecision.safeParse(detail.decision).data;
        return decision ? decided(decision) : [];
      }
      case 'take':
      case 'takeBack':
      case 'promiseBroken':
        return [];
      default: {
        const step = complaintStep.safeParse({ do: did, ...detail }).data;
        return step ? ofStep(step) : [];
      }
    }
  }

  return (event: ComplaintEvent): EventText => {
    const undone = event.did === 'takeBack' ? event.detail.did : undefined;
    const known = typeof undone === 'string' ? (undone as ComplaintEvent['did']) : undefined;
    return {
      did: known
        ? t('history.takenBackWhat', { what: t(`history.did.${known}`) })
        : t(`history.did.${event.did}`),
      facts: factsOf(event).filter(Boolean),
    };
  };
}
