import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TypedDetails } from '#contract/card-drafts.ts';
import type { Output } from '#contract/index.ts';
import { similarQuery } from './queries.ts';

/** From the last key to the question, in milliseconds. */
const pause = 150;
const nobody: Output<'customers.similar'> = [];

/** Cards that share a number, an address or the whole name with what is typed. */
export function useSimilar(
  { givenName, familyName, phones, emails }: TypedDetails,
  except: string | null,
): Output<'customers.similar'> {
  const typed = useMemo(
    () => ({
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      phones: phones.map(({ number }) => number.trim()).filter((number) => number !== ''),
      emails: emails.map(({ address }) => address.trim()).filter((text) => text.includes('@')),
      except,
    }),
    [givenName, familyName, phones, emails, except],
  );
  const [asked] = useDebouncedValue(typed, pause);
  const enabled =
    (asked.givenName !== '' && asked.familyName !== '') ||
    asked.phones.length > 0 ||
    asked.emails.length > 0;
  const { data } = useQuery({ ...similarQuery(asked), enabled });
  return enabled ? (data ?? nobody) : nobody;
}
