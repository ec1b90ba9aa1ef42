import { notifications } from '@mantine/notifications';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { Role } from '#contract/permissions.ts';
import { App } from '../../renderer/app/App.tsx';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { closeHelp } from '../../renderer/features/help/help-state.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { connectBridge } from '../support/bridge.ts';
import { startTestEngine, type TestEngine, takeFirstSteps } from '../support/engine.ts';

let engine: TestEngine;

async function open(role: Role = 'owner') {
  engine = await startTestEngine({ role });
  connectBridge(engine);
  takeFirstSteps(engine);
  navigate('/settings');
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <App />
    </Providers>,
  );
  await screen.findByRole('textbox', { name: 'Name of the shop' });
}

beforeEach(() => document.documentElement.removeAttribute('lang'));
afterEach(() => {
  notifications.clean();
  closeHelp();
});

const scheme = () => document.documentElement.dataset['mantineColorScheme'];
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const shopName = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the shop' });

describe('the look', () => {
  test('changes its language at once, everywhere', async () => {
    await open();
    choose('Polski');
    await screen.findByRole('heading', { level: 1, name: 'Ustawienia' });
    screen.getByRole('button', { name: 'Nowa rozmowa' });
    expect(document.documentElement.lang).toBe('pl');
    expect(document.title).toBe('Ustawienia – Kontuar');
    choose('Русский');
    await screen.findByRole('heading', { level: 1, name: 'Настройки' });
    choose('English');
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
  });

  test('goes dark and light at once', async () => {
    await open();
    choose('Dark');
    await waitFor(() => expect(scheme()).toBe('dark'));
    choose('Light');
    await waitFor(() => expect(scheme()).toBe('light'));
  });
});

describe('the shop', () => {
  test('keeps its name as it is typed', async () => {
    await open();
    fireEvent.change(shopName(), { target: { value: 'Igła i Nitka' } });
    await screen.findByText('Saved');
    expect(await engine.call('shop.get', {})).toMatchObject({
      name: 'Igła i Nitka',
      country: 'PL',
    });
  });

  test('keeps its name even when the screen is left at once', async () => {
    await open();
    fireEvent.change(shopName(), { target: { value: 'Nitka' } });
    fireEvent.click(screen.getByRole('link', { name: 'Customers' }));
    await waitFor(async () =>
      expect(await engine.call('shop.get', {})).toMatchObject({ name: 'Nitka' }),
    );
  });

  test('chooses its country by name', async () => {
    await open();
    const country = screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' });
    expect(country.value).toBe('Poland');
    fireEvent.click(country);
    fireEvent.click(await screen.findByRole('option', { name: 'Germany', hidden: true }));
    await waitFor(async () =>
      expect(await engine.call('shop.get', {})).toMatchObject({ country: 'DE', currency: 'EUR' }),
    );
  });

  test('prices can be in another currency than that of the country', async () => {
    await open();
    const currency = screen.getByRole<HTMLInputElement>('combobox', { name: 'Currency' });
    expect(currency.value).toBe('Polish Zloty (PLN)');
    fireEvent.click(currency);
    fireEvent.click(await screen.findByRole('option', { name: 'Euro (EUR)', hidden: true }));
    await waitFor(async () =>
      expect(await engine.call('shop.get', {})).toMatchObject({ country: 'PL', currency: 'EUR' }),
    );
  });

  test('is changed by the owner only', async () => {
    await open('staff');
    await waitFor(() => expect(shopName().disabled).toBe(true));
  });
});

test('the demo shop is offered to the owner only', async () => {
  await open('staff');
  await screen.findByText(engine.dataFolder);
  expect(screen.queryByRole('button', { name: 'Add the demo shop' })).toBeNull();
});

test('the keys, the data folder and the promise of privacy are all there', async () => {
  await open();
  screen.getByText(/makes no connection to the internet/u);
  await screen.findByText(engine.dataFolder);
  fireEvent.click(screen.getByRole('button', { name: /Show all keys/u }));
  const help = await screen.findByRole('dialog', { name: 'Help' });
  expect(within(help).getByText('Find a customer').parentElement?.textContent).toContain('CtrlF');
});
