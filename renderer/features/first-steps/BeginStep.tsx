import { Button } from '@mantine/core';
import { IconBuildingStore, IconFileImport, IconSquarePlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FirstSteps.module.css';
import type { Beginning } from './use-finish.ts';

const beginnings = [
  { how: 'empty', icon: IconSquarePlus },
  { how: 'import', icon: IconFileImport },
  { how: 'demo', icon: IconBuildingStore },
] as const;

interface BeginStepProps {
  busy: boolean;
  onChoose: (how: Beginning) => void;
  onBack: () => void;
}

export function BeginStep({ busy, onChoose, onBack }: BeginStepProps) {
  const { t } = useTranslation(['first-steps', 'common']);
  const list = useRef<HTMLDivElement>(null);
  const choices = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const all = choices();
    const here = all.findIndex((choice) => choice === document.activeElement);
    all[(here + step + all.length) % all.length]?.focus();
  }

  return (
    <div className={styles.step}>
      <h1 className={styles.title}>{t('begin.title')}</h1>
      <p className={styles.text}>{t('begin.text')}</p>
      {/* The arrow keys go from one button to the next. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} className={styles.beginnings} onKeyDown={onKeyDown}>
        {beginnings.map(({ how, icon: Icon }) => (
          <button
            key={how}
            type="button"
            className={styles.beginning}
            disabled={busy}
            onClick={() => onChoose(how)}
          >
            <Icon size={24} stroke={1.5} aria-hidden className={styles.icon} />
            <span className={styles.name}>{t(`begin.${how}.title`)}</span>
            <span className={styles.about}>{t(`begin.${how}.text`)}</span>
          </button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button variant="default" size="md" disabled={busy} onClick={onBack}>
          {t('common:back')}
        </Button>
      </div>
    </div>
  );
}
