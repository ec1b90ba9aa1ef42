/** How the lists of the form's fields behave: they open when asked and stay inside the form. */
export const listProps = {
  openOnFocus: false,
  withScrollArea: false,
  comboboxProps: {
    withinPortal: false,
    hideDetached: false,
    transitionProps: { duration: 0 },
  },
} as const;
