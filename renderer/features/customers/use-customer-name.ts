import type { CustomerDetails } from '#contract/customers.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { customerName } from './customer-name.ts';

type Nameable = Pick<CustomerDetails, 'givenName' | 'familyName' | 'company' | 'phones' | 'emails'>;

export function useCustomerName(): (customer: Nameable) => string {
  const home = useHomeCountry();
  return (customer) =>
    customerName(customer, {
      phone: customer.phones[0]?.number ?? null,
      email: customer.emails[0]?.address ?? null,
      home,
    });
}
