import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import {
  backupProblems,
  type CallError,
  errorCodes,
  fieldProblems,
  laterDeeds,
} from '#contract/errors.ts';
import { languages } from '#contract/preferences.ts';
import { CallFailed } from '../../renderer/bridge.ts';
import { ErrorMessage } from '../../renderer/components/ErrorMessage.tsx';
import { createI18n } from '../../renderer/i18n.ts';

function show(error: unknown, props: Omit<ComponentProps<typeof ErrorMessage>, 'error'> = {}) {
  render(
    <MantineProvider>
      <I18nextProvider i18n={createI18n('en')}>
        <ErrorMessage error={error} {...props} />
      </I18nextProvider>
    </MantineProvider>,
  );
  return screen.getByRole('alert');
}

const failed = (error: CallError) => new CallFailed('customers.get', error);

describe.each(languages)('in %s', (language) => {
  const { t } = createI18n(language);

  test.each(errorCodes)('%s says what happened, what is safe and what to do', (code) => {
    const parts = [
      t(`errors:${code}.happened`),
      t(`errors:${code}.safe`),
      t(`errors:${code}.todo`),
    ];
    for (const part of parts) {
      expect(part).toMatch(/^\p{Lu}.*\.$/u);
      expect(part).not.toContain(code);
    }
  });

  test.each(laterDeeds)(
    'what is to be undone before is said where %s stands in the way',
    (later) => {
      const parts = (['happened', 'safe', 'todo'] as const).map((part) =>
        t(`errors:undoFirst.${later}.${part}`, { keys: 'Ctrl+K' }),
      );
      for (const part of parts) expect(part).toMatch(/^\p{Lu}.*\.$/u);
      expect(parts.at(-1)).toContain('Ctrl+K');
    },
  );

  test.each(fieldProblems)('there is a sentence for the field problem %s', (problem) => {
    expect(t(`errors:fields.${problem}`)).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(backupProblems)('there is a sentence for the backup problem %s', (problem) => {
    expect(t(`errors:backup.${problem}`)).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test.each(errorCodes)('%s is shown without its code', (code) => {
  const alert = show(failed({ code }));
  expect(alert.querySelectorAll('p').length).toBeGreaterThan(1);
  expect(alert.textContent).not.toContain(code);
});

test('says first what was being done', () => {
  const alert = show(failed({ code: 'DISK_FULL' }), { title: 'The card has not been saved' });
  expect(alert.querySelector('p')?.textContent).toBe('The card has not been saved');
  expect(alert.textContent).toContain('The disk is full.');
});

test('keeps the reference to the log behind “More”', () => {
  const alert = show(failed({ code: 'INTERNAL', ref: 'a1b2' }));
  expect(alert.querySelector('details')?.open).toBe(false);
  expect(alert.querySelector('details')?.textContent).toContain('a1b2');
});

test('treats what is no answer of the engine as a fault of the program', () => {
  expect(show(new Error('secret detail')).textContent).not.toContain('secret');
});

test('offers to try again', () => {
  const retry = vi.fn<() => void>();
  show(failed({ code: 'BUSY' }), { onRetry: retry });
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});
