let actions = 0;

for (const type of ['keydown', 'pointerdown'] as const) {
  window.addEventListener(type, () => (actions += 1), { capture: true });
}

/** Compared later, it tells whether somebody has gone on meanwhile and must not be interrupted. */
export function userActions(): number {
  return actions;
}
