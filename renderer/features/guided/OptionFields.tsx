import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import { remedies } from '#contract/complaint-words.ts';
import { takeLostFocus } from '../../components/focus-on-mount.ts';
import { MoneyField } from '../../components/MoneyField.tsx';
import { OneOf } from '../../components/OneOf.tsx';

interface OptionFieldsProps {
  option: ComplaintOption;
  /** Its place among the others, from 0. */
  index: number;
  currency: string;
  /** Of the field for its words. */
  words?: object;
  onChange: (part: Partial<ComplaintOption>) => void;
  onRemove: () => void;
}

/** What one of the options is, what it costs and in which words, for the row that holds it. */
export function OptionFields(props: OptionFieldsProps) {
  const { option, index, currency, words = {}, onChange, onRemove } = props;
  const { t } = useTranslation(['guided', 'complaint', 'complaint-words']);
  return (
    <>
      <OneOf
        aria-label={t('complaint:options.what')}
        values={remedies}
        value={option.remedy}
        labelOf={(one) => t(`complaint-words:remedy.${one}`)}
        onChange={(remedy) => onChange({ remedy })}
      />
      <MoneyField
        aria-label={t('complaint:step.decide.cost')}
        placeholder={t('guided:offers.cost')}
        currency={currency}
        value={option.cost === 0 ? null : option.cost}
        onChange={(cost) => onChange({ cost: cost ?? 0 })}
      />
      <TextInput
        aria-label={t('complaint:options.words')}
        placeholder={t('guided:offers.words')}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        value={option.note}
        ref={takeLostFocus}
        {...words}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('complaint:options.remove', { number: index + 1 })}
        onClick={onRemove}
      >
        <IconX size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </>
  );
}
