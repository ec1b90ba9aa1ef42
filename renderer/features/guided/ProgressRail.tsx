import { IconArrowBackUp, IconCheck, IconCircle, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { stepOf } from '#contract/guided-talk.ts';
import { railOf } from './moves.ts';
import styles from './ProgressRail.module.css';
import { SkipReason } from './SkipReason.tsx';
import type { Guide } from './use-guide.ts';
import { useReading } from './use-speaking.ts';
import { sayIn } from './wording.ts';

interface ProgressRailProps {
  guide: Guide;
  card: CustomerCard | undefined;
}

/** Where the talk stands on its usual course; a branch stands where it left it. */
export function ProgressRail({ guide, card }: ProgressRailProps) {
  const { t } = useTranslation('guided');
  const reading = useReading(card);
  const { playbook, talk, trail, jump } = guide;
  const off = talk.from;
  const [asked, setAsked] = useState<string | null>(null);

  function go(key: string): void {
    const ahead = guide.step?.next.some(({ to }) => to === key) ?? false;
    const required = guide.step?.mark === 'required' && !talk.done.includes(guide.step.key);
    if (required && !ahead) setAsked(key);
    else jump(key);
  }

  return (
    <nav aria-label={t('course.title')} className={styles.course}>
      {asked !== null && (
        <SkipReason
          onSkip={(reason) => {
            setAsked(null);
            jump(asked, reason);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
      <ol className={styles.rail}>
        {railOf(playbook, talk, trail).map(({ key, branch }) => {
          const step = stepOf(playbook, key);
          const present = key === talk.step;
          const done = talk.done.includes(key);
          const left = key === off && !present;
          const title = step ? sayIn(step.title, reading) : key;
          return (
            <li key={key} data-branch={branch || undefined}>
              <button
                type="button"
                className={styles.step}
                data-done={done || undefined}
                ref={present ? intoView : undefined}
                aria-current={present ? 'step' : undefined}
                onClick={() => !present && go(key)}
              >
                <Sign present={present} left={left} done={done} />
                <span className={styles.title}>{title}</span>
                {left && <span className="visually-hidden">{t('course.left')}</span>}
                {done && !left && <span className="visually-hidden">{t('course.done')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** On a long course in a low window the present step is the one to see, also when it gets lower. */
function intoView(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
  observer.observe(element.closest('nav') ?? element);
  return () => observer.disconnect();
}

interface SignProps {
  present: boolean;
  left: boolean;
  done: boolean;
}

function Sign({ present, left, done }: SignProps) {
  const shape = { size: 14, 'aria-hidden': true, className: styles.sign ?? '' } as const;
  if (present) return <IconPlayerPlayFilled {...shape} />;
  if (left) return <IconArrowBackUp {...shape} stroke={2} />;
  return done ? <IconCheck {...shape} stroke={2.5} /> : <IconCircle {...shape} stroke={1.5} />;
}
