import { Button, Textarea } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../../components/OneOf.tsx';
import { atWork } from '../../staff/at-work.ts';
import { sessionQuery, staffQuery } from '../../staff/queries.ts';
import { guideLetters } from '../letters.ts';
import { useBriefing } from '../use-briefing.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';

/** Who goes on with it, managers first, and what that person should know, ready to be told. */
export function HandOver({ call, guide, card }: EntryProps) {
  const { t } = useTranslation(['guided', 'promises']);
  const { data: team = [] } = useQuery(staffQuery());
  const me = useQuery(sessionQuery()).data?.id;
  const brief = useBriefing(call, guide, card);
  const { record, write } = guide;
  const { outcome } = call.content;
  const people = atWork(team, record.handOverTo)
    .filter(({ id }) => id !== me)
    .toSorted((one, other) => Number(one.role === 'staff') - Number(other.role === 'staff'));
  return (
    <>
      <OneOf
        label={t('guided:handOver.who')}
        values={[null, ...people.map(({ id }) => id)]}
        value={record.handOverTo}
        labelOf={(id) =>
          id === null
            ? t('guided:handOver.nobody')
            : people.find((one) => one.id === id)?.name || t('promises:unnamed')
        }
        onChange={(handOverTo) =>
          write(
            { handOverTo, briefing: record.briefing || brief },
            handOverTo === null ? {} : { outcome: outcome ?? 'passedOn' },
          )
        }
      />
      <Textarea
        label={t('guided:handOver.briefing')}
        autosize
        minRows={4}
        maxRows={7}
        maxLength={5000}
        spellCheck={false}
        mt="sm"
        value={record.briefing === '' ? brief : record.briefing}
        {...keyOf(guideLetters.fields)}
        onChange={(event) => write({ briefing: event.currentTarget.value })}
      />
      {record.briefing !== '' && record.briefing !== brief && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => write({ briefing: brief })}
        >
          {t('guided:handOver.anew')}
        </Button>
      )}
    </>
  );
}
