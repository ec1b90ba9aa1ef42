import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import {
  add,
  beforeEachAProgram,
  open,
  openCard,
  press,
  program,
  zofia,
} from '../support/window.tsx';

beforeEachAProgram();

describe('the frame', () => {
  test('obeys the menu and a second start of the program', async () => {
    open();
    await screen.findByText('No customers yet');
    act(() => program.bridge.emit('menu.command', { command: 'settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    act(() => program.bridge.launch({ number: '600 123 456', direction: 'incoming' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/calls\//u));
  });

  test('says calmly what the engine and the check of the file report', async () => {
    open();
    act(() => program.bridge.emit('engine.state', { state: 'restarting', code: null }));
    screen.getByText('One moment.');
    act(() => program.bridge.emit('engine.state', { state: 'failed', code: 'INTERNAL' }));
    screen.getByText('The data cannot be reached.');
    act(() => program.bridge.emit('engine.state', { state: 'ready', code: null }));
    expect(screen.queryByText('The data cannot be reached.')).toBeNull();
    act(() => program.bridge.emit('health.checked', { ok: false }));
    screen.getByText('The data file needs attention.');
  });

  test('goes from screen to screen by key and names the window', async () => {
    open();
    press('Digit5', { ctrlKey: true });
    const title = await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(document.title).toBe('Settings – Kontuar');
    expect(document.activeElement).toBe(title);
    // Who is at the counter may import; until that is known, the way there is not shown.
    await screen.findByRole('link', { name: 'Import' });
    press('Digit4', { ctrlKey: true });
    await waitFor(() => expect(document.title).toBe('Import customers – Kontuar'));
    press('Digit2', { ctrlKey: true });
    await waitFor(() => expect(document.title).toBe('Customers – Kontuar'));
    press('Digit1', { ctrlKey: true });
    await screen.findByRole('heading', { level: 1, name: 'Today' });
  });

  test('has no faults that a machine can find', async () => {
    const id = await add(zofia);
    open();
    await openCard(id, 'Zofia Wójcik-Żółkiewska');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});
