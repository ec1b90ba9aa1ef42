/** Marks what `goToNextStep` stops at: a row of options, a field or a button. */
export const step = { 'data-step': '' };

/** From one question of a screen to the next, for keys that answer one. */
export function goToNextStep(from: Element): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const next = steps[steps.findIndex((one) => one.contains(from)) + 1];
  const target = next?.matches('button')
    ? next
    : (next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector('input'));
  target?.focus();
}
