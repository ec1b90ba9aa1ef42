import { formatPhone } from '../../format.ts';

interface Named {
  givenName: string;
  familyName: string;
  company: string;
}

/** The person, else the firm, else the number or address, which is then all that is known. */
export function customerName(
  customer: Named,
  { phone, email, home }: { phone?: string | null; email?: string | null; home: string },
): string {
  return (
    [customer.givenName, customer.familyName].filter((part) => part !== '').join(' ') ||
    customer.company ||
    (phone ? formatPhone(phone, home) : '') ||
    (email ?? '')
  );
}
