import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { buyers, complaintKinds, demands, saleKinds } from '#contract/complaint-words.ts';
import type { Entry } from '#contract/playbook.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';

export type FactEntry = Extract<
  Entry,
  'kind' | 'product' | 'receipt' | 'purchasedOn' | 'buyer' | 'sale' | 'demand' | 'nextUpdate'
>;

/** One thing that is known about the complaint. */
export function Fact({ entry, guide: { record, write } }: EntryProps & { entry: FactEntry }) {
  const { t } = useTranslation(['guided', 'complaint-words']);
  const label = t(`guided:fact.${entry}`);
  const unknown = t('guided:fact.unknown');
  switch (entry) {
    case 'kind':
      return (
        <OneOf
          label={label}
          values={[null, ...complaintKinds]}
          value={record.kind}
          labelOf={(kind) => (kind ? t(`complaint-words:kind.${kind}`) : unknown)}
          {...keyOf(guideLetters.fields)}
          onChange={(kind) => write({ kind })}
        />
      );
    case 'buyer':
      return (
        <OneOf
          label={label}
          values={[null, ...buyers]}
          value={record.buyer}
          labelOf={(buyer) => (buyer ? t(`complaint-words:buyer.${buyer}`) : unknown)}
          onChange={(buyer) => write({ buyer })}
        />
      );
    case 'sale':
      return (
        <OneOf
          label={label}
          values={[null, ...saleKinds]}
          value={record.sale}
          labelOf={(sale) => (sale ? t(`complaint-words:sale.${sale}`) : unknown)}
          onChange={(sale) => write({ sale })}
        />
      );
    case 'demand':
      return (
        <OneOf
          label={label}
          values={[null, ...demands]}
          value={record.demand}
          labelOf={(demand) => (demand ? t(`complaint-words:demand.${demand}`) : unknown)}
          onChange={(demand) => write({ demand })}
        />
      );
    case 'purchasedOn':
      return (
        <DayInput
          label={label}
          past
          value={record.purchasedOn}
          onChange={(purchasedOn) => write({ purchasedOn })}
        />
      );
    case 'nextUpdate':
      return (
        <DayInput
          label={label}
          value={record.nextUpdateOn}
          onChange={(nextUpdateOn) => write({ nextUpdateOn })}
        />
      );
    default:
      return (
        <TextInput
          label={label}
          autoComplete="off"
          spellCheck={false}
          maxLength={entry === 'product' ? 200 : 120}
          value={record[entry]}
          {...(entry === 'product' && keyOf(guideLetters.fields))}
          onChange={(event) => write({ [entry]: event.currentTarget.value })}
        />
      );
  }
}
