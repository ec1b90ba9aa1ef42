/** The id of the one search field, which stands in the top bar of every screen. */
export const searchFieldId = 'customer-search';

export function focusCustomerSearch(): void {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
