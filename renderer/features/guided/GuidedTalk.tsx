import { useCallback, useRef, useState } from 'react';
import type { CustomerCard } from '#contract/customers.ts';
import type { GuidedPart } from '#contract/guided-call.ts';
import { leftOut, stepOf } from '#contract/guided-talk.ts';
import { type Entry, end, type Playbook } from '#contract/playbook.ts';
import { useShortcut } from '../../shortcuts.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import { Advice } from './Advice.tsx';
import { Beside } from './Beside.tsx';
import { Entries } from './entries/Entries.tsx';
import { Foot } from './Foot.tsx';
import styles from './GuidedCall.module.css';
import { Head } from './Head.tsx';
import { missingIn } from './missing.ts';
import { Phrases } from './Phrases.tsx';
import { ProgressRail } from './ProgressRail.tsx';
import { Questions, RatherNot } from './SideWords.tsx';
import { SkipReason } from './SkipReason.tsx';
import { StepNow } from './StepNow.tsx';
import { Tools } from './Tools.tsx';
import { useGuide } from './use-guide.ts';
import { useGuideKeys } from './use-guide-keys.ts';
import { useReading } from './use-speaking.ts';
import { WaysOn } from './WaysOn.tsx';
import { sayIn } from './wording.ts';

interface GuidedTalkProps {
  call: RunningCall;
  playbook: Playbook;
  part: GuidedPart;
  card: CustomerCard | undefined;
  onLeave: () => void;
}

/** Required steps that were not done, and whether the talk is to be over when a reason is given. */
interface Asked {
  left: readonly string[];
  over: boolean;
}

/** Where we are · the one thing to do now · what is written down · who it is. */
export function GuidedTalk({ call, playbook, part, card, onLeave }: GuidedTalkProps) {
  const guide = useGuide({ call, playbook, part, card });
  const heading = useRef<HTMLHeadingElement>(null);
  const whoField = useRef<HTMLInputElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const work = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState<Entry | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const reading = useReading(card);
  const { step } = guide;

  /** What is missing for the records takes the hand to its field; the end of the talk stays open. */
  async function save(over = false): Promise<void> {
    const lacks = missingIn(guide.record, part.complaintId !== null);
    setMissing(lacks);
    if (lacks !== null) {
      requestAnimationFrame(() =>
        screen.current?.querySelector<HTMLElement>('[data-missing] :is(textarea, input)')?.focus(),
      );
      return;
    }
    if (!(await call.who.check())) {
      whoField.current?.focus();
      return;
    }
    const left = leftOut(playbook, guide.talk);
    if (left.length > 0) setAsked({ left, over });
    else await store(over);
  }

  async function store(over: boolean): Promise<void> {
    if (over) guide.endTalk();
    await call.actions.save();
  }

  function skip({ left, over }: Asked, reason: string): void {
    setAsked(null);
    guide.leaveOut(left, reason);
    void store(over);
  }

  function take(to: string): void {
    if (to === end) void save(true);
    else guide.take(to);
  }

  /** From a field to the keys of the screen; from there out of the call, which stays open. */
  function back(): void {
    if (isTyping()) heading.current?.focus();
    else call.actions.park();
  }

  useShortcut('save', () => void save());
  useShortcut('back', back);
  useGuideKeys(guide, { take, screen });

  /** Each step has a heading of its own: it takes the keyboard from what the step before had. */
  const arrive = useCallback((element: HTMLHeadingElement | null) => {
    heading.current = element;
    if (!element) return;
    if (work.current) work.current.scrollTop = 0;
    if (!isTyping()) element.focus({ preventScroll: true });
  }, []);

  if (step === undefined) return null;
  return (
    <div ref={screen} className={styles.screen}>
      <Head call={call} guide={guide} />
      <div className={styles.left}>
        {asked && (
          <SkipReason
            steps={asked.left.map((key) => titleOf(playbook, key, reading))}
            onSkip={(reason) => skip(asked, reason)}
            onCancel={() => setAsked(null)}
          />
        )}
        <ProgressRail guide={guide} card={card} />
        <Tools guide={guide} card={card} />
      </div>
      <div className={styles.middle}>
        <StepNow guide={guide} card={card} headingRef={arrive}>
          <Advice guide={guide} card={card} onTake={take} />
        </StepNow>
        <div ref={work} className={styles.work}>
          <div className={styles.say}>
            <Phrases guide={guide} card={card} channel={call.content.channel} />
            <Questions guide={guide} card={card} />
          </div>
          <div className={styles.write}>
            <Entries
              call={call}
              guide={guide}
              card={card}
              missing={missing}
              onDone={() => heading.current?.focus()}
            />
            <RatherNot guide={guide} card={card} />
          </div>
        </div>
        <WaysOn guide={guide} card={card} onTake={take} />
      </div>
      <Beside call={call} card={card} whoRef={whoField} />
      <Foot
        call={call}
        onSave={() => void save()}
        onSaveAsNew={() => {
          call.change({ guided: { ...part, complaintId: null } });
          void call.actions.save();
        }}
        onLeave={onLeave}
      />
    </div>
  );
}

function titleOf(playbook: Playbook, key: string, reading: Parameters<typeof sayIn>[1]): string {
  const step = stepOf(playbook, key);
  return step ? sayIn(step.title, reading) : key;
}

const isTyping = () => document.activeElement?.matches('input, textarea, select') ?? false;
