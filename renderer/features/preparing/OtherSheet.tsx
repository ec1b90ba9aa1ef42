import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { CustomerCard } from '#contract/customers.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { showDone } from '../../components/toast.tsx';
import { dropTyped, keepTyped } from '../../components/typed-drafts.ts';
import { UnfinishedNotice } from '../../components/UnfinishedNotice.tsx';
import { useShortcut } from '../../shortcuts.ts';
import { leaveCall } from '../calls/way-back.ts';
import { useCustomerName } from '../customers/use-customer-name.ts';
import { askedFor, type SheetInput } from './input.ts';
import styles from './Prepare.module.css';
import { preparePath } from './paths.ts';
import { placeOf } from './use-sheet.ts';

interface OtherSheetProps {
  card: CustomerCard;
  typed: SheetInput;
}

/** Something else was begun for this customer: it is offered again before a new sheet. */
export function OtherSheet({ card, typed }: OtherSheetProps) {
  const { t } = useTranslation(['preparing', 'common']);
  const nameOf = useCustomerName();
  const place = placeOf(card.id);
  useShortcut('back', () => leaveCall());

  function discard(): void {
    dropTyped(place);
    showDone(t('common:discarded'), async () =>
      keepTyped(place, { version: null, content: JSON.stringify(typed) }),
    );
  }

  return (
    <div className={styles.failed}>
      <PageHeader title={t('title', { name: nameOf(card) || t('common:nameless') })} />
      <UnfinishedNotice
        title={t('other.title')}
        about={typed.preparation.note.trim() || undefined}
        resume={t('other.resume')}
        onResume={() =>
          navigate(preparePath(card.id, askedFor(typed)), {
            replace: true,
            state: window.history.state,
          })
        }
        discard={t('other.discard')}
        onDiscard={discard}
        alone
      />
    </div>
  );
}
