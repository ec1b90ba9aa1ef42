import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './Backup.module.css';
import { PassphraseInput } from './PassphraseInput.tsx';
import { strengthOf } from './passphrase.ts';

export interface TypedPassphrase {
  wanted: boolean;
  first: string;
  second: string;
}

export const noPassphrase: TypedPassphrase = { wanted: false, first: '', second: '' };

/** Null where none is wanted; undefined while what was typed cannot be taken. */
export function passphraseOf({
  wanted,
  first,
  second,
}: TypedPassphrase): string | null | undefined {
  if (!wanted) return null;
  return first !== '' && first === second ? first : undefined;
}

interface PassphraseFieldsProps {
  typed: TypedPassphrase;
  /** Somebody has tried to go on, so what is missing is said. */
  tried: boolean;
  onChange: (typed: TypedPassphrase) => void;
}

export function PassphraseFields({ typed, tried, onChange }: PassphraseFieldsProps) {
  const { t } = useTranslation('backup');
  const { wanted, first, second } = typed;
  const missing = tried && first === '';
  const different = (tried || second.length >= first.length) && second !== '' && first !== second;
  const unrepeated = tried && first !== '' && second === '';
  return (
    <div className={styles.passphrase}>
      <Checkbox
        checked={wanted}
        label={t('passphrase.wanted')}
        description={t('passphrase.about')}
        onChange={(event) => onChange({ ...typed, wanted: event.currentTarget.checked })}
      />
      {wanted && (
        <>
          <PassphraseInput
            label={t('passphrase.first')}
            description={t(first === '' ? 'passphrase.hint' : `passphrase.${strengthOf(first)}`)}
            value={first}
            error={missing && t('passphrase.missing')}
            onChange={(value) => onChange({ ...typed, first: value })}
          />
          <PassphraseInput
            label={t('passphrase.second')}
            value={second}
            error={(different || unrepeated) && t('passphrase.different')}
            onChange={(value) => onChange({ ...typed, second: value })}
          />
        </>
      )}
    </div>
  );
}
