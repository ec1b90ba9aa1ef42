import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.tsx';
import { useFormat } from '../../format.ts';
import { dataStateQuery } from './queries.ts';

/** Says until it is closed that other data is here than before, and where that is. */
export function ReplacedBanner() {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { data: state } = useQuery(dataStateQuery());
  const [read, setRead] = useState(false);
  const replacement = state?.replacement;
  if (!replacement || read) return null;
  const { kind, safetyCopy, setAside } = replacement;
  const when = kind === 'restored' ? format.fullDate(replacement.madeAt) : '';
  return (
    <Banner
      icon={<IconRestore size={20} aria-hidden />}
      tone="waiting"
      title={t(`replaced.${kind}`, { when })}
      action={
        <Button variant="default" size="xs" onClick={() => setRead(true)}>
          {t('replaced.close')}
        </Button>
      }
    >
      {safetyCopy && t('replaced.safetyCopy', { name: safetyCopy })}
      {setAside && t('replaced.setAside', { folder: setAside })}
    </Banner>
  );
}
