import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#contract/staff.ts';
import { call } from '../../bridge.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { showDone, showError } from '../../components/toast.tsx';
import { showNewCode } from './counter.ts';
import { isPin, PinInput } from './PinInput.tsx';
import styles from './Staff.module.css';
import { usePersonName } from './use-person-name.ts';

interface SetPinProps {
  member: StaffMember;
  onClose: () => void;
}

/** What is typed here is not kept anywhere. */
export function SetPin({ member, onClose }: SetPinProps) {
  const { t } = useTranslation('staff');
  const name = usePersonName()(member);
  const [typed, setTyped] = useState({ pin: '', again: '' });
  const [tried, setTried] = useState(false);
  const differ = typed.pin !== typed.again;

  async function save(): Promise<boolean> {
    setTried(true);
    if (!isPin(typed.pin) || differ) return false;
    const { recoveryCode } = await call('staff.setPin', { id: member.id, pin: typed.pin });
    showDone(t('team.pinSet', { name }));
    if (recoveryCode !== null) showNewCode(recoveryCode);
    onClose();
    return true;
  }

  async function remove(): Promise<void> {
    try {
      await call('staff.setPin', { id: member.id, pin: null });
      showDone(t('team.pinRemoved', { name }));
      onClose();
    } catch (error) {
      showError(error, t('team.pinFailed'));
    }
  }

  return (
    <InlineForm
      label={t('pin.of', { name })}
      failed={t('team.pinFailed')}
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      <PinInput
        label={t('pin.new')}
        description={t('pin.rule')}
        value={typed.pin}
        error={tried && !isPin(typed.pin) && t('pin.rule')}
        onChange={(pin) => setTyped({ ...typed, pin })}
      />
      <PinInput
        label={t('pin.again')}
        value={typed.again}
        error={tried && differ && t('pin.differ')}
        onChange={(again) => setTyped({ ...typed, again })}
      />
      {member.role === 'owner' && <p className={styles.muted}>{t('team.codeFollows')}</p>}
      {member.hasPin && (
        <Button
          variant="subtle"
          size="compact-md"
          className={styles.start ?? ''}
          onClick={() => void remove()}
        >
          {t('team.removePin')}
        </Button>
      )}
    </InlineForm>
  );
}
