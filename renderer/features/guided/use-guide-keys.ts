import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Mood } from '#contract/contact-words.ts';
import { end } from '#contract/playbook.ts';
import { optionOfDigit } from '../../components/digit-keys.ts';
import { guideLetters } from './letters.ts';
import type { Guide } from './use-guide.ts';

const elsewhere = '[role="dialog"] *, [role="menu"] *';
const fields = `input:not([type="radio"]), textarea, select, ${elsewhere}`;
const choices = 'input[type="radio"]';
const pressed = 'button, a, summary';
const middle: Mood = 3;

interface Screen {
  take: (to: string) => void;
  screen: RefObject<HTMLElement | null>;
}

/** Buttons of the screen say with `data-key` which letter presses them. */
export const keyOf = (letter: string) => ({
  'data-key': `Key${letter}`,
  'aria-keyshortcuts': letter,
});

/**
 * The keys of a talk while no field has the keyboard, by their place on it: Enter and → go on,
 * digits choose a way, ↑ ↓ [ ] are the mood, and letters press what carries them. Page Down goes on
 * while somebody writes, too, and the hand goes on writing in what the next step asks first.
 */
export function useGuideKeys(guide: Guide, { take, screen }: Screen): void {
  /** Which step a hand that writes has left. */
  const left = useRef<number | null>(null);
  const { visit } = guide;

  function deedOf(event: KeyboardEvent): (() => void) | undefined {
    const { code, shiftKey } = event;
    const button = screen.current?.querySelector<HTMLElement>(
      shiftKey ? `[data-shift-key="${code}"]` : `[data-key="${code}"]`,
    );
    if (button) return () => press(button);
    if (shiftKey) return undefined;
    if (code === `Key${guideLetters.fields}`) return whoField();
    // Digits and arrows belong to a row of options that has the keyboard.
    if (document.activeElement?.matches(choices)) return undefined;
    const way = guide.ways[optionOfDigit(event, guide.ways.length) ?? -1];
    if (way) return () => take(way.to);
    const [usual] = guide.ways;
    const enters = code === 'Enter' || code === 'NumpadEnter';
    const goesOn = code === 'ArrowRight' || code === 'PageDown' || (enters && !isOnButton());
    if (usual && goesOn) return () => take(usual.to);
    const step = moodSteps[code];
    return step === undefined ? undefined : () => shiftMood(step);
  }

  /** Not to the end: what saves is pressed on purpose. */
  function goOnWriting(event: KeyboardEvent): void {
    const [usual] = guide.ways;
    if (!usual || usual.to === end || document.activeElement?.matches(elsewhere)) return;
    event.preventDefault();
    left.current = visit;
    take(usual.to);
  }

  useEffect(() => {
    if (left.current === null || left.current === visit) return;
    left.current = null;
    screen.current?.querySelector<HTMLElement>(`[data-key="Key${guideLetters.fields}"]`)?.focus();
  }, [visit, screen]);

  /** Where nothing is written down at a step, the first field is who it is. */
  function whoField(): (() => void) | undefined {
    const field = screen.current?.querySelector<HTMLElement>('[role="combobox"]');
    return field ? () => field.focus() : undefined;
  }

  function shiftMood(step: number): void {
    const before = guide.talk.moods.at(-1)?.mood ?? middle;
    const mood = Math.min(5, Math.max(1, before + step)) as Mood;
    if (mood !== before || guide.talk.moods.length === 0) guide.feel(mood);
  }

  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const { code, ctrlKey, metaKey, altKey, repeat } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || repeat) return;
    if (document.activeElement?.matches(fields)) {
      if (code === 'PageDown') goOnWriting(event);
      return;
    }
    // A menu takes the keyboard a moment after it opens: what is pressed then is meant for it.
    const menu = screen.current?.querySelector('[role="menu"]');
    const run = menu ? entryOf(menu, event) : deedOf(event);
    if (!run) return;
    event.preventDefault();
    run();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const moodSteps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  BracketRight: 1,
  ArrowDown: -1,
  BracketLeft: -1,
};

const isOnButton = () => document.activeElement?.matches(pressed) ?? false;

function entryOf(menu: Element, event: KeyboardEvent): (() => void) | undefined {
  const entries = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const entry = entries[optionOfDigit(event, entries.length) ?? -1];
  return entry && (() => entry.click());
}

/** A field takes the keyboard, everything else does what a click does. */
function press(target: HTMLElement): void {
  if (target.matches('input, textarea, select')) target.focus();
  else target.click();
}
