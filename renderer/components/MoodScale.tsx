import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mood } from '#contract/contact-words.ts';
import { isClearing, optionOfDigit } from './digit-keys.ts';
import { MoodFace } from './MoodFace.tsx';
import styles from './MoodScale.module.css';
import { goToNextStep, step } from './steps.ts';

const moods: readonly Mood[] = [1, 2, 3, 4, 5];

interface MoodScaleProps {
  label: string;
  value: Mood | null;
  onChange: (value: Mood | null) => void;
}

/** How somebody seems, in five steps: by hand, with the arrows, or with the keys 1–5. */
export function MoodScale({ label, value, onChange }: MoodScaleProps) {
  const { t } = useTranslation('common');
  const name = useId();

  function onKeyDown(event: KeyboardEvent) {
    const mood = moods[optionOfDigit(event, moods.length) ?? -1];
    if (mood === undefined && !isClearing(event)) return;
    event.preventDefault();
    onChange(mood ?? null);
    if (mood !== undefined) goToNextStep(event.currentTarget);
  }

  return (
    <div {...step} role="radiogroup" aria-labelledby={`${name}-label`} className={styles.scale}>
      <span className={styles.words}>
        <span id={`${name}-label`} className={styles.label}>
          {label}
        </span>
        {value !== null && <span className={styles.word}>{t(`mood.${value}`)}</span>}
      </span>
      <div className={styles.faces}>
        {moods.map((mood) => (
          <label key={mood} className={styles.face} data-mood={mood} title={t(`mood.${mood}`)}>
            <input
              type="radio"
              name={name}
              value={mood}
              aria-label={t(`mood.${mood}`)}
              checked={mood === value}
              onChange={() => onChange(mood)}
              onClick={() => mood === value && onChange(null)}
              onKeyDown={onKeyDown}
              className={styles.input}
            />
            <MoodFace mood={mood} size={26} />
            <span aria-hidden className={styles.digit} data-digit={mood} />
          </label>
        ))}
      </div>
    </div>
  );
}
