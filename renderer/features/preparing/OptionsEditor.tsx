import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import type { Remedy } from '#contract/complaint-words.ts';
import { mostPrepared } from '#contract/preparation.ts';
import { useMoney } from '../../money.ts';
import { SuggestedRemedies } from '../complaints/detail/SuggestedRemedies.tsx';
import { suggestedRemedies } from '../complaints/detail/suggested-remedies.ts';
import { isAbove, useLimit } from '../complaints/detail/use-limit.ts';
import { OptionFields } from '../guided/OptionFields.tsx';
import { shopQuery } from '../settings/queries.ts';
import styles from './Prepare.module.css';
import type { SheetState } from './use-sheet.ts';

const blankOption = (remedy: Remedy): ComplaintOption => ({ remedy, note: '', cost: 0 });

/** Two or three things that we can keep, each in one line; the usual ones are put in by one key. */
export function OptionsEditor({ sheet }: { sheet: SheetState }) {
  const { t } = useTranslation('preparing');
  const currency = useQuery(shopQuery()).data?.currency ?? 'EUR';
  const { options } = sheet.input.preparation;
  const write = (next: readonly ComplaintOption[]) => sheet.prepare({ options: [...next] });

  function edit(at: number, part: Partial<ComplaintOption>): void {
    write(options.map((option, index) => (index === at ? { ...option, ...part } : option)));
  }

  return (
    <fieldset className={styles.options}>
      <legend className={styles.fieldLabel}>{t('options.label')}</legend>
      {options.map((option, index) => (
        // Options have no name of their own: the place in the row is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.option}>
          <OptionFields
            option={option}
            index={index}
            currency={currency}
            onChange={(part) => edit(index, part)}
            onRemove={() => write(options.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Suggestions sheet={sheet} onAdd={(remedy) => write([...options, blankOption(remedy)])} />
      <OwnLimit options={options} currency={currency} />
    </fieldset>
  );
}

interface SuggestionsProps {
  sheet: SheetState;
  onAdd: (remedy: Remedy) => void;
}

/** What usually helps with complaints of this kind. */
function Suggestions({ sheet, onAdd }: SuggestionsProps) {
  const { options } = sheet.input.preparation;
  const offered = new Set<Remedy>(options.map(({ remedy }) => remedy));
  const room = mostPrepared - options.length;
  if (room === 0) return null;
  const usual = suggestedRemedies[sheet.complaint?.kind ?? 'other'];
  const suggested = usual.filter((one) => !offered.has(one));
  return (
    <div className={styles.add}>
      <SuggestedRemedies
        remedies={suggested.slice(0, mostPrepared)}
        variant="default"
        onAdd={onAdd}
      />
    </div>
  );
}

interface OwnLimitProps {
  options: readonly ComplaintOption[];
  currency: string;
}

/** How far one may go without asking, and whether what is offered goes further. */
function OwnLimit({ options, currency }: OwnLimitProps) {
  const { t } = useTranslation('preparing');
  const money = useMoney();
  const limit = useLimit();
  if (limit === undefined) return null;
  if (limit === null) return <p className={styles.quiet}>{t('options.noLimit')}</p>;
  const above = options.some(({ cost }) => isAbove(cost, limit));
  return (
    <p className={styles.quiet} data-tone={above ? 'due' : undefined}>
      {t(above ? 'options.above' : 'options.limit', { limit: money.money(limit, currency) })}
    </p>
  );
}
