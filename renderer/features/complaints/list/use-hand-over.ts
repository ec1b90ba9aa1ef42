import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailed, call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { type Chosen, setSelection, useRegister } from '../register-state.ts';

/** As many as one call takes. */
const mostAtOnce = 500;

/** Gives the selected complaints to one team member, and offers the way back. */
export function useHandOver() {
  const { t } = useTranslation('complaints');
  const staffName = useStaffName();
  const { selection } = useRegister();
  const [busy, setBusy] = useState(false);

  async function handOver(ownerId: string): Promise<void> {
    if (busy) return;
    const others = [...selection.values()].filter((one) => one.ownerId !== ownerId);
    setBusy(true);
    try {
      let changed = 0;
      for (let first = 0; first < others.length; first += mostAtOnce) {
        const ids = others.slice(first, first + mostAtOnce).map(({ id }) => id);
        changed += (await call('complaints.handOver', { ids, ownerId, reason: '' })).changed;
      }
      const given = others.map(({ id, version }) => ({ id, ownerId, version: version + 1 }));
      setSelection(new Map([...selection, ...given.map((one) => [one.id, one] as const)]));
      if (changed === 0) showDone(t('handOver.nothing'));
      else {
        const name = staffName(ownerId);
        showDone(t('handOver.done', { count: changed, name }), () => takeBack(given));
      }
    } catch (error) {
      showError(error, t('handOver.failed'));
    } finally {
      setBusy(false);
    }
  }

  async function takeBack(given: readonly Chosen[]): Promise<void> {
    let back = 0;
    for (const one of given) if (await takeOneBack(one)) back += 1;
    const kept = given.length - back;
    const texts: string[] = [t('handOver.undone', { count: back })];
    if (kept > 0) texts.push(t('handOver.kept', { count: kept }));
    showDone(texts.join(' '));
  }

  return { handOver, busy };
}

/** False where somebody has changed it since, or it was closed before it could be given. */
async function takeOneBack({ id, version, ownerId }: Chosen): Promise<boolean> {
  const now = await call('complaints.get', { id });
  if (now.version !== version || now.ownerId !== ownerId) return false;
  try {
    await call('complaints.takeBack', { id, version });
    return true;
  } catch (error) {
    if (error instanceof CallFailed && error.error.code === 'CONFLICT') return false;
    throw error;
  }
}
