import { Button } from '@mantine/core';
import { IconFilterOff, IconTrash, IconUserSearch, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { type Listing, setBin, setFilter } from './list-state.ts';

/** What belongs here, and the first step. */
export function CustomerListEmpty({ listing }: { listing: Listing }) {
  const { t } = useTranslation(['customers', 'list']);
  const [, navigate] = useLocation();
  const search = listing.search.trim();
  if (listing.bin) {
    return (
      <EmptyState
        icon={<IconTrash size={32} stroke={1.5} aria-hidden />}
        title={search ? t('noMatchBin.title', { search }) : t('emptyBin.title')}
        action={
          <Button variant="default" onClick={() => setBin(false)}>
            {t('list.leaveBin')}
          </Button>
        }
      >
        {!search && t('emptyBin.text')}
      </EmptyState>
    );
  }
  if (Object.keys(listing.filter).length > 0) {
    return (
      <EmptyState
        icon={<IconFilterOff size={32} stroke={1.5} aria-hidden />}
        title={search ? t('list:noMatch.searchTitle', { search }) : t('list:noMatch.title')}
        action={
          <Button variant="default" onClick={() => setFilter({})}>
            {t('list:noMatch.clear')}
          </Button>
        }
      >
        {t('list:noMatch.text')}
      </EmptyState>
    );
  }
  if (search) {
    return (
      <EmptyState
        icon={<IconUserSearch size={32} stroke={1.5} aria-hidden />}
        title={t('noMatch.title', { search })}
        action={
          <Button variant="default" onClick={() => navigate('/customers/new', { state: search })}>
            {t('noMatch.create', { search })}
          </Button>
        }
      >
        {t('noMatch.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconUsers size={32} stroke={1.5} aria-hidden />}
      title={t('empty.title')}
      action={
        <>
          <Button variant="default" onClick={() => navigate('/customers/new')}>
            {t('list.new')}
          </Button>
          <Button variant="default" onClick={() => navigate('/import')}>
            {t('empty.import')}
          </Button>
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
