/** Every IPC channel that there is. */
export const channel = {
  invoke: 'kontuar:invoke',
  cancel: 'kontuar:cancel',
  /** Carries the path of a dropped file, which the preload script alone can tell. */
  drop: 'kontuar:drop',
  event: 'kontuar:event',
} as const;
