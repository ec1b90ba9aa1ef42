import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '#contract/playbook.ts';
import { optionOfDigit } from '../../components/digit-keys.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { playbookLanguage, sayIn } from '../guided/wording.ts';
import { playbookQuery } from '../playbooks/queries.ts';
import styles from './Prepare.module.css';
import type { SheetState } from './use-sheet.ts';

const typing = 'input:not([type="checkbox"]), textarea, select, [role="dialog"] *';

/** Papers and one's own state, as the guide names them; digits tick them. */
export function AtHand({ sheet }: { sheet: SheetState }) {
  const { t } = useTranslation('preparing');
  const sayOwn = useTitleOf();
  const { playbook, ready } = sheet.input.preparation;
  const { data } = useQuery(playbookQuery(playbook));
  const lines = data?.prepare ?? [];

  function toggle(index: number): void {
    const others = ready.filter((one) => one !== index);
    const next = others.length < ready.length ? others : [...ready, index];
    sheet.prepare({ ready: next.toSorted((one, other) => one - other) });
  }

  const handle = useEffectEvent((event: KeyboardEvent): void => {
    const index = optionOfDigit(event, lines.length);
    if (event.defaultPrevented || event.repeat || index === undefined) return;
    if (event.target instanceof Element && event.target.matches(typing)) return;
    event.preventDefault();
    toggle(index);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="prepare-hand" className={styles.hand}>
      <h2 id="prepare-hand" className={styles.heading}>
        {t('hand.label')}
        <span className={styles.count}>
          {t('hand.ready', { ready: ready.length, of: lines.length })}
        </span>
      </h2>
      <ul className={styles.ticks}>
        {lines.map((line, index) => (
          <li key={sayOwn(line)} className={styles.tick}>
            <Checkbox
              label={sayOwn(line)}
              checked={ready.includes(index)}
              aria-keyshortcuts={`${index + 1}`}
              onChange={() => toggle(index)}
            />
            <span aria-hidden>
              <KeyCap label={`${index + 1}`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the language of the interface: it is read by us, not said to the customer. */
export function useTitleOf(): (words: Words | undefined) => string {
  const { i18n } = useTranslation();
  const language = playbookLanguage(i18n.language) ?? 'en';
  return (words) => (words ? sayIn(words, { language, honorific: null }) : '');
}
