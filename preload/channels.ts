/** The three IPC channels; the only ones that the main process listens to. */
export const channel = {
  invoke: 'kontuar:invoke',
  cancel: 'kontuar:cancel',
  event: 'kontuar:event',
} as const;
