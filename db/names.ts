/** What a card is called in one line: the person, otherwise the firm; empty when it has neither. */
export function displayName(customer: {
  given_name: string;
  family_name: string;
  company: string;
}): string {
  const person = [customer.given_name, customer.family_name].filter((part) => part !== '');
  return person.length > 0 ? person.join(' ') : customer.company;
}
