import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import styles from './CustomerForm.module.css';

interface ContactLinesProps {
  label: string;
  addLabel: string;
  removeLabel: (line: string) => string;
  type: 'tel' | 'email';
  lines: string[];
  errors: (string | undefined)[];
  onChange: (lines: string[]) => void;
}

/** One line for each number or address, and a way to add and take away. */
export function ContactLines(props: ContactLinesProps) {
  const { label, addLabel, removeLabel, type, lines, errors, onChange } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const full = lines.every((line) => line.trim() !== '');

  function add(): void {
    onChange([...lines, '']);
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
    );
  }

  function remove(index: number): void {
    onChange(lines.length > 1 ? lines.filter((_, other) => other !== index) : ['']);
    group.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
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
              value={line}
              error={errors[index]}
              onChange={(event) => onChange(lines.with(index, event.currentTarget.value))}
            />
            {(lines.length > 1 || line !== '') && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={removeLabel(line)}
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
