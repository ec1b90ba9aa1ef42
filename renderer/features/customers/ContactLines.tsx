import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CustomerForm.module.css';

interface Line<Kind extends string> {
  text: string;
  kind?: Kind | undefined;
}

interface ContactLinesProps<Kind extends string> {
  label: string;
  addLabel: string;
  removeLabel: (text: string) => string;
  kindLabel: (text: string) => string;
  kinds: readonly { value: Kind; label: string }[];
  type: 'tel' | 'email';
  lines: readonly Line<Kind>[];
  errors: (string | undefined)[];
  onChange: (lines: Line<Kind>[]) => void;
}

/** As many as the contract takes. */
const mostLines = 20;

/** One line for each number or address with its kind, and a way to add and take away. */
export function ContactLines<Kind extends string>(props: ContactLinesProps<Kind>) {
  const { label, addLabel, removeLabel, kindLabel, kinds, type, lines, errors, onChange } = props;
  const { t } = useTranslation('customers');
  const group = useRef<HTMLFieldSetElement>(null);
  const full = lines.length < mostLines && lines.every(({ text }) => text.trim() !== '');

  function add(): void {
    onChange([...lines, { text: '' }]);
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
    );
  }

  function change(index: number, patch: Partial<Line<Kind>>): void {
    onChange(lines.map((line, other) => (other === index ? { ...line, ...patch } : line)));
  }

  function remove(index: number): void {
    onChange(lines.filter((_, other) => other !== index));
    group.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset ref={group} className={styles.plain}>
      <legend className={styles.label}>{label}</legend>
      <ul className={styles.lines}>
        {lines.map(({ text, kind }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place
          <li key={index} className={styles.line}>
            <TextInput
              className={styles.grow ?? ''}
              aria-label={index === 0 ? label : `${label} ${index + 1}`}
              // Not type=email: the browser would trim and judge what people type.
              inputMode={type}
              autoComplete="off"
              spellCheck={false}
              maxLength={type === 'tel' ? 60 : 254}
              value={text}
              error={errors[index]}
              onChange={(event) => change(index, { text: event.currentTarget.value })}
              rightSectionWidth={112}
              rightSection={
                text !== '' && (
                  <select
                    className={styles.kind}
                    data-empty={kind === undefined || undefined}
                    aria-label={kindLabel(text)}
                    value={kind ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      change(index, { kind: kinds.find((other) => other.value === value)?.value })
                    }
                  >
                    <option value="">{t('form.noLabel')}</option>
                    {kinds.map((other) => (
                      <option key={other.value} value={other.value}>
                        {other.label}
                      </option>
                    ))}
                  </select>
                )
              }
            />
            {lines.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={removeLabel(text)}
                onClick={() => remove(index)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {full && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add ?? ''}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
