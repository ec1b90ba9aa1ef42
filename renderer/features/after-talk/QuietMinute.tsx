import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { QuietMinute as Pause } from '#contract/after-talk.ts';
import { focusOnMount, takeLostFocus } from '../../components/focus-on-mount.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { type Breath, phases, rounds } from './breathing.ts';
import { afterLetters } from './letters.ts';
import { Part } from './Part.tsx';
import styles from './QuietMinute.module.css';
import { useBreathing } from './use-breathing.ts';
import { keyOf } from './use-button-keys.ts';

interface QuietMinuteProps {
  /** What became of it this time. */
  pause: Pause | null;
  /** And the last time. */
  before: Pause | null;
  onPause: (pause: Pause) => void;
  /** It is over, or somebody has left it out. */
  onOver: () => void;
}

/** Four slow breaths before the next customer, for whoever wants them. */
export function QuietMinute({ pause, before, onPause, onOver }: QuietMinuteProps) {
  const { t } = useTranslation('after-talk');
  const { breath, begin, end } = useBreathing(() => {
    onPause('taken');
    onOver();
  });
  const isFolded = breath === null && (pause !== null || before === 'skipped');

  function stop(): void {
    end();
    // One whole breath is better than none.
    if (breath === null || breath.round === 1) return;
    onPause('taken');
    onOver();
  }

  function skip(): void {
    onPause('skipped');
    onOver();
  }

  return (
    <Part title={t('pause.title')}>
      {isFolded ? (
        <div className={styles.folded}>
          <p className={styles.text}>{t(`pause.was.${pause ?? 'none'}`)}</p>
          <Letter
            ref={takeLostFocus}
            letter={afterLetters.begin}
            label={t('pause.take')}
            onPress={begin}
          />
        </div>
      ) : (
        <div className={styles.minute}>
          <Pace breath={breath} />
          <div className={styles.beside}>
            <p role="status" className={breath ? styles.phase : styles.text}>
              {breath ? t(`pause.phase.${breath.phase}`) : t('pause.text')}
            </p>
            {breath && <Rounds round={breath.round} />}
            <div className={styles.buttons}>
              {breath ? (
                <Letter
                  ref={takeLostFocus}
                  letter={afterLetters.skip}
                  label={t('pause.stop')}
                  onPress={stop}
                />
              ) : (
                <>
                  <Letter
                    ref={focusOnMount}
                    letter={afterLetters.begin}
                    label={t('pause.begin')}
                    onPress={begin}
                  />
                  <Letter quiet letter={afterLetters.skip} label={t('pause.skip')} onPress={skip} />
                </>
              )}
            </div>
          </div>
        </div>
      )}
    </Part>
  );
}

/** A slow circle; where nothing is to move, a bar of which one part after the other is marked. */
function Pace({ breath }: { breath: Breath | null }) {
  const isStill = useReducedMotion(false, { getInitialValueInEffect: false });
  if (isStill) {
    return (
      <div aria-hidden className={styles.bar} data-pace="bar">
        {phases.map(({ name, seconds }) => (
          <span
            key={name}
            style={{ flexGrow: seconds }}
            data-now={name === breath?.phase || undefined}
          />
        ))}
      </div>
    );
  }
  return (
    <div aria-hidden className={styles.circle} data-pace="circle">
      <span className={styles.disc} data-phase={breath?.phase} />
    </div>
  );
}

function Rounds({ round }: { round: number }) {
  const { t } = useTranslation('after-talk');
  return (
    <p className={styles.rounds}>
      <span className="visually-hidden">{t('pause.round', { round, of: rounds })}</span>
      {Array.from({ length: rounds }, (_, index) => (
        <span
          key={index}
          aria-hidden
          className={styles.dot}
          data-left={index + 1 >= round || undefined}
        />
      ))}
    </p>
  );
}

interface LetterProps {
  letter: string;
  label: string;
  quiet?: boolean;
  ref?: (element: HTMLElement | null) => void;
  onPress: () => void;
}

function Letter({ letter, label, quiet = false, ref, onPress }: LetterProps) {
  return (
    <Button
      {...keyOf(letter)}
      {...(ref && { ref })}
      variant={quiet ? 'subtle' : 'light'}
      {...(quiet && { color: 'gray' })}
      rightSection={
        <span aria-hidden>
          <KeyCap label={letter} />
        </span>
      }
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
