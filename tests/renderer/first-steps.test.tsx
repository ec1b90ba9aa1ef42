import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { forgetAnswers } from '../../renderer/features/first-steps/answers.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { beforeEachAProgram, field, open, press, program, type } from '../support/window.tsx';

beforeEachAProgram();
beforeEach(() => {
  program.engine.database.handle.prepare('update shop set set_up_at = null').run();
  window.location.hash = '';
  forgetAnswers();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const next = () => fireEvent.submit(document.querySelector('form') ?? document.body);
const shop = () => program.engine.call('shop.get', {});

async function toShop() {
  open();
  await heading('Welcome to Kontuar');
  next();
  await heading('Your shop');
}

async function toBeginning() {
  await toShop();
  type(field('Name of the shop'), 'Igła i Nitka');
  type(field('Your name'), 'Wanda');
  next();
  await heading('How would you like to begin?');
}

describe('the first steps', () => {
  test('begin with the language, which is spoken at once', async () => {
    open();
    await heading('Welcome to Kontuar');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'English' }));
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Русский' }));
    await heading('Добро пожаловать');
    fireEvent.click(screen.getByRole('radio', { name: 'Polski' }));
    await heading('Witamy w Kontuarze');
  });

  test('ask for the shop; the currency is that of the country', async () => {
    await toShop();
    expect(document.activeElement).toBe(field('Name of the shop'));
    expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveProperty(
      'value',
      'Polish Zloty (PLN)',
    );
    fireEvent.click(screen.getByRole('combobox', { name: 'Country' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Germany', hidden: true }));
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveProperty(
        'value',
        'Euro (EUR)',
      ),
    );
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('lose nothing on the way back', async () => {
    await toBeginning();
    press('Escape');
    await heading('Your shop');
    expect(field('Name of the shop').value).toBe('Igła i Nitka');
    expect(field('Your name').value).toBe('Wanda');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await heading('Welcome to Kontuar');
  });

  test('lose nothing to a call that comes meanwhile', async () => {
    await toShop();
    type(field('Name of the shop'), 'Igła i Nitka');
    type(field('Your name'), 'Wanda');
    act(() => program.bridge.launch({ number: '+48600700800', direction: 'incoming' }));
    await screen.findByRole('textbox', { name: 'Notes' });
    expect(screen.queryByRole('heading', { name: 'Your shop' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Park' }));
    await heading('Your shop');
    expect(field('Name of the shop').value).toBe('Igła i Nitka');
    expect(field('Your name').value).toBe('Wanda');
    next();
    fireEvent.click(await screen.findByRole('button', { name: /Start empty/u }));
    await heading('Today');
    expect(await shop()).toMatchObject({ name: 'Igła i Nitka' });
  });

  test('end in an empty shop with the answers stored', async () => {
    await toBeginning();
    const first = screen.getByRole('button', { name: /Start empty/u });
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Bring my customers');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(first);
    await heading('Today');
    expect(await shop()).toMatchObject({ name: 'Igła i Nitka', country: 'PL', currency: 'PLN' });
    expect(await program.engine.call('session.get', {})).toMatchObject({ name: 'Wanda' });
  });

  test('lead to the import', async () => {
    await toBeginning();
    fireEvent.click(screen.getByRole('button', { name: /Bring my customers/u }));
    expect(await heading('Import customers')).toBeDefined();
  });

  test('lead to the demo shop', async () => {
    await toBeginning();
    fireEvent.click(screen.getByRole('button', { name: /Look around first/u }));
    await heading('Today');
    await screen.findByText('The demo shop is being added.');
    const banner = await screen.findByText('These are demo customers.', {}, { timeout: 30_000 });
    expect(banner).toBeDefined();
  });

  test('can be skipped, and do not come back', async () => {
    open();
    await heading('Welcome to Kontuar');
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await heading('Today');
    expect((await shop()).setUpAt).not.toBeNull();
  });

  test('wait while somebody calls', async () => {
    open();
    await heading('Welcome to Kontuar');
    act(() => program.bridge.launch({ number: '600 123 456', direction: 'incoming' }));
    expect(await screen.findByRole('timer')).toBeDefined();
  });
});
