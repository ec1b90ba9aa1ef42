import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import { type Remedy, remedies } from '#contract/complaint-words.ts';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { suggestedRemedies } from '../../complaints/detail/suggested-remedies.ts';
import { shopQuery } from '../../settings/queries.ts';
import { mostOptions } from '../begin.ts';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';
import styles from './Offers.module.css';

/** Two or three things to choose from; the usual ones are put in by one key. */
export function Offers({ guide: { record, write } }: EntryProps) {
  const { t } = useTranslation(['guided', 'complaint-words', 'complaint']);
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
          <OneOf
            aria-label={t('complaint:options.what')}
            values={remedies}
            value={option.remedy}
            labelOf={(one) => t(`complaint-words:remedy.${one}`)}
            onChange={(remedy) => edit(index, { remedy })}
          />
          <MoneyField
            aria-label={t('complaint:step.decide.cost')}
            placeholder={t('guided:offers.cost')}
            currency={currency}
            value={option.cost === 0 ? null : option.cost}
            onChange={(cost) => edit(index, { cost: cost ?? 0 })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('complaint:options.remove', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
          <TextInput
            aria-label={t('complaint:options.words')}
            placeholder={t('guided:offers.words')}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            className={styles.words ?? ''}
            value={option.note}
            {...(index === 0 && keyOf(guideLetters.fields))}
            onChange={(event) => edit(index, { note: event.currentTarget.value })}
          />
        </div>
      ))}
      {room > 0 && (
        <div className={styles.add}>
          {options.length === 0 && (
            <Button
              variant="default"
              size="compact-md"
              rightSection={<KeyCap label={guideLetters.offers} />}
              {...keyOf(guideLetters.offers)}
              onClick={() => add(...suggested.slice(0, 2))}
            >
              {suggested
                .slice(0, 2)
                .map((one) => t(`complaint-words:remedy.${one}`))
                .join(' + ')}
            </Button>
          )}
          {suggested.slice(0, room).map((remedy) => (
            <Button
              key={remedy}
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => add(remedy)}
            >
              {t(`complaint-words:remedy.${remedy}`)}
            </Button>
          ))}
          <Button variant="subtle" size="compact-sm" onClick={() => add('discount')}>
            {t('complaint:options.another')}
          </Button>
        </div>
      )}
    </div>
  );
}
