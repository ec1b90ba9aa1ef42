import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import type { Remedy } from '#contract/complaint-words.ts';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { SuggestedRemedies } from '../../complaints/detail/SuggestedRemedies.tsx';
import { suggestedRemedies } from '../../complaints/detail/suggested-remedies.ts';
import { shopQuery } from '../../settings/queries.ts';
import { mostOptions } from '../begin.ts';
import { guideLetters } from '../letters.ts';
import { OptionFields } from '../OptionFields.tsx';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';
import styles from './Offers.module.css';

/** Two or three things to choose from; the usual ones are put in by one key. */
export function Offers({ guide: { record, write } }: EntryProps) {
  const { t } = useTranslation('complaint-words');
  const currency = useQuery(shopQuery()).data?.currency ?? 'EUR';
  const { options, chosen, kind } = record;
  const offered = new Set<Remedy>(options.map(({ remedy }) => remedy));
  const suggested = suggestedRemedies[kind ?? 'other'].filter((one) => !offered.has(one));
  const room = mostOptions - options.length;
  const asOption = (remedy: Remedy): ComplaintOption => ({ remedy, note: '', cost: 0 });
  const add = (...added: Remedy[]) => write({ options: [...options, ...added.map(asOption)] });

  function edit(at: number, part: Partial<ComplaintOption>): void {
    write({
      options: options.map((option, index) => (index === at ? { ...option, ...part } : option)),
    });
  }

  function remove(at: number): void {
    const stays = chosen !== null && chosen !== at;
    write({
      options: options.filter((_, index) => index !== at),
      chosen: stays ? chosen - (chosen > at ? 1 : 0) : null,
    });
  }

  return (
    <div className={styles.offers}>
      {options.map((option, index) => (
        // Options have no name of their own: the place in the row is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.option}>
          <OptionFields
            option={option}
            index={index}
            currency={currency}
            words={{ className: styles.words, ...(index === 0 && keyOf(guideLetters.fields)) }}
            onChange={(part) => edit(index, part)}
            onRemove={() => remove(index)}
          />
        </div>
      ))}
      {room > 0 && (
        <div className={styles.add}>
          {options.length === 0 && (
            <Button
              variant="default"
              size="compact-md"
              classNames={{ root: styles.usual ?? '', label: styles.usualWords ?? '' }}
              rightSection={<KeyCap label={guideLetters.offers} />}
              {...keyOf(guideLetters.offers)}
              onClick={() => add(...suggested.slice(0, 2))}
            >
              {suggested
                .slice(0, 2)
                .map((one) => t(`remedy.${one}`))
                .join(' + ')}
            </Button>
          )}
          <SuggestedRemedies
            remedies={suggested.slice(0, room)}
            variant="subtle"
            onAdd={(remedy) => add(remedy)}
          />
        </div>
      )}
    </div>
  );
}
