import type { CustomerDetails } from '#contract/customers.ts';

export const anna: CustomerDetails = {
  givenName: 'Anna',
  familyName: 'Nowak',
  company: '',
  phones: [{ number: '600 700 800' }],
  emails: [{ address: 'anna@nowak.pl' }],
  address: { street: '', postalCode: '', city: '', region: '', country: '' },
  note: '',
};
