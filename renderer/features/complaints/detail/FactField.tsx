import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { channels } from '#contract/channels.ts';
import type { ComplaintFacts } from '#contract/complaint-input.ts';
import {
  buyers,
  causes,
  complaintKinds,
  demands,
  legalBases,
  saleKinds,
} from '#contract/complaint-words.ts';
import type { Mood } from '#contract/contact-words.ts';
import { Choice } from '../../../components/Choice.tsx';
import { DayInput } from '../../../components/DayInput.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { MoodScale } from '../../../components/MoodScale.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { atWork } from '../../staff/at-work.ts';
import { Circumstances } from './Circumstances.tsx';
import { useTeam } from './fact-texts.ts';
import type { FactChanges, FactName } from './facts.ts';
import { MomentField } from './MomentField.tsx';

interface FactFieldProps {
  name: FactName;
  facts: ComplaintFacts;
  currency: string;
  problem: string | undefined;
  onChange: (changes: FactChanges) => void;
}

const lengths = { product: 200, receipt: 120, goodsCondition: 500 } as const;

/** The field for one fact of a complaint. */
export function FactField({ name, facts, currency, problem, onChange }: FactFieldProps) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'calls']);
  const { team, called } = useTeam();
  const label = t(`facts.field.${name}`);
  const oneOf = <Value extends string>(
    values: readonly Value[],
    value: NoInfer<Value> | null,
    labelOf: (one: Value) => string,
  ) => (
    <OneOf
      label={label}
      values={[null, ...values]}
      value={value}
      labelOf={(one) => (one === null ? t('facts.unknown') : labelOf(one))}
      onChange={(one) => onChange({ [name]: one })}
    />
  );
  switch (name) {
    case 'account':
    case 'defect':
      return (
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          spellCheck={false}
          value={facts[name]}
          error={problem}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      );
    case 'product':
    case 'receipt':
    case 'goodsCondition':
      return (
        <TextInput
          label={label}
          maxLength={lengths[name]}
          autoComplete="off"
          spellCheck={false}
          value={facts[name]}
          error={problem}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      );
    case 'purchasedOn':
    case 'deliveredOn':
    case 'defectFoundOn':
    case 'nextUpdateOn':
      return (
        <DayInput
          label={label}
          past={name !== 'nextUpdateOn'}
          value={facts[name]}
          error={problem}
          onChange={(day) => onChange({ [name]: day })}
        />
      );
    case 'kind':
      return oneOf(complaintKinds, facts.kind, (one) => t(`complaint-words:kind.${one}`));
    case 'demand':
      return oneOf(demands, facts.demand, (one) => t(`complaint-words:demand.${one}`));
    case 'customerCause':
      return oneOf(causes, facts.customerCause, (one) => t(`complaint-words:cause.${one}`));
    case 'buyer':
      return oneOf(buyers, facts.buyer, (one) => t(`complaint-words:buyer.${one}`));
    case 'sale':
      return oneOf(saleKinds, facts.sale, (one) => t(`complaint-words:sale.${one}`));
    case 'legalBasis':
      return oneOf(legalBases, facts.legalBasis, (one) => t(`complaint-words:basis.${one}`));
    case 'channel':
      return (
        <OneOf
          label={label}
          values={channels}
          value={facts.channel}
          labelOf={(one) => t(`calls:channel.${one}`)}
          onChange={(channel) => onChange({ channel })}
        />
      );
    case 'demandedAmount':
      return (
        <MoneyField
          label={label}
          currency={currency}
          value={facts.demandedAmount}
          error={problem}
          onChange={(demandedAmount) => onChange({ demandedAmount })}
        />
      );
    case 'goodsHandedOver':
      return (
        <Checkbox
          label={label}
          checked={facts.goodsHandedOver}
          onChange={(event) => onChange({ goodsHandedOver: event.currentTarget.checked })}
        />
      );
    case 'moodStart':
      return (
        <MoodScale
          label={label}
          value={facts.moodStart as Mood | null}
          onChange={(moodStart) => onChange({ moodStart })}
        />
      );
    case 'impact':
    case 'urgency':
      return (
        <Choice
          label={label}
          options={(['1', '2', '3'] as const).map((value) => ({
            value,
            label: t(`complaint-words:weight.${value}`),
          }))}
          value={facts[name] === null ? null : (`${facts[name]}` as '1' | '2' | '3')}
          onChange={(value) => onChange({ [name]: Number(value) })}
          onClear={() => onChange({ [name]: null })}
        />
      );
    case 'ownerId':
    case 'helperId':
      return (
        <OneOf
          label={label}
          values={[null, ...atWork(team, facts[name]).map(({ id }) => id)]}
          value={facts[name]}
          labelOf={(id) =>
            id ? called(team.find((one) => one.id === id)?.name ?? '') : t('facts.nobody')
          }
          onChange={(id) => onChange({ [name]: id })}
        />
      );
    case 'circumstances':
      return (
        <Circumstances
          label={label}
          value={facts.circumstances}
          onChange={(circumstances) => onChange({ circumstances })}
        />
      );
    default:
      return (
        <MomentField
          label={label}
          value={facts.receivedAt}
          error={problem}
          onChange={(receivedAt) => onChange({ receivedAt })}
        />
      );
  }
}
