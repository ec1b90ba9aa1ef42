import { type CustomerDetails, emptyDetails } from '#contract/customers.ts';

export const anna: CustomerDetails = {
  ...emptyDetails,
  givenName: 'Anna',
  familyName: 'Nowak',
  phones: [{ number: '600 700 800' }],
  emails: [{ address: 'anna@nowak.pl' }],
};
