import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import styles from './Choice.module.css';
import { isClearing, optionOfDigit } from './digit-keys.ts';
import { goToNextStep, step } from './steps.ts';

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Where there may be no answer: the chosen one is taken back by choosing it again. */
  onClear?: () => void;
  /** Shows neither the question nor the words where icons and their hints are enough. */
  bare?: 'label' | 'words';
}

/**
 * One of a few, all in view: native radio buttons that look like one row of keys. A digit answers
 * and goes on to the next question.
 */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange, onClear, bare } = props;
  const name = useId();

  function onKeyDown(event: KeyboardEvent) {
    const option = options[optionOfDigit(event, options.length) ?? -1];
    if (option) {
      event.preventDefault();
      onChange(option.value);
      goToNextStep(event.currentTarget);
    } else if (onClear && isClearing(event)) {
      event.preventDefault();
      onClear();
    }
  }

  return (
    <div
      {...step}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
      className={styles.choice}
      data-bare={bare}
    >
      <span id={`${name}-label`} className={bare ? 'visually-hidden' : styles.label}>
        {label}
      </span>
      <div className={styles.options}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={styles.option}
            title={bare === 'words' ? option.label : undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => option.value === value && onClear?.()}
              onKeyDown={onKeyDown}
              className={styles.input}
            />
            {option.icon}
            <span className={bare === 'words' ? 'visually-hidden' : undefined}>{option.label}</span>
            <span aria-hidden className={styles.digit} data-digit={index + 1} />
          </label>
        ))}
      </div>
    </div>
  );
}
