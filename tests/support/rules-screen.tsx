import { notifications } from '@mantine/notifications';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { Role } from '#contract/permissions.ts';
import type { ShopRules } from '#contract/rules.ts';
import { App } from '../../renderer/app/App.tsx';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { nothingTyped, typedParts } from '../../renderer/features/rules/typed-parts.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge } from './bridge.ts';
import { startTestEngine, type TestEngine, takeFirstSteps } from './engine.ts';

/** What stands behind the screen in the test that runs. */
export let engine: TestEngine;

/** Each test of a file begins with nothing typed. */
export function beforeEachScreen(): void {
  beforeEach(() => typedParts.set(nothingTyped));
  afterEach(() => notifications.clean());
}

// By label and title, which are found faster than roles where a screen is full of fields.
export const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
export const button = (label: string) => screen.getByLabelText(label, { selector: 'button' });
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'select' }), { target: { value } });
export const saveButton = () => screen.queryByText('Save the rules');

interface Opening {
  role?: Role;
  /** Before the window opens. */
  prepare?: () => Promise<unknown>;
}

export async function open({ role = 'owner', prepare }: Opening = {}) {
  engine = await startTestEngine({ role });
  await prepare?.();
  connectBridge(engine);
  takeFirstSteps(engine);
  navigate('/settings/rules');
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <App />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 2, name: 'Law and place' });
  await screen.findByRole('heading', { level: 3, name: 'Quality' });
}

export const stored = () => engine.call('rules.get', {});
export const staffLimit = () => field('Team members, up to');
export const group = (name: string) => screen.getByRole('region', { name });

export async function changeElsewhere(change: Partial<ShopRules>) {
  const { version, rules } = await stored();
  await engine.call('rules.update', { version, rules: { ...rules, ...change } });
}
