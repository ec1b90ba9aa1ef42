import { notifications } from '@mantine/notifications';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { blankRecord } from '#contract/guided-call.ts';
import type { TalkEvent } from '#contract/guided-talk.ts';
import type { Abuse } from '#contract/playbook.ts';
import type { Language } from '#contract/preferences.ts';
import { App } from '../../renderer/app/App.tsx';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { connectBridge, type TestBridge } from '../support/bridge.ts';
import { testClock } from '../support/clock.ts';
import { startTestEngine, type TestEngine, takeFirstSteps } from '../support/engine.ts';
import { guidedPart, openTalk } from '../support/guided.ts';

const at = '2026-03-02T09:00:00.000Z';

let engine: TestEngine;
let bridge: TestBridge;

beforeEach(async () => {
  engine = await startTestEngine({ clock: testClock(new Date().toISOString()) });
  bridge = connectBridge(engine);
  takeFirstSteps(engine);
  navigate('/today');
});
afterEach(() => notifications.clean());

/** Somebody led a talk in which this was said. */
async function talk(...kinds: Abuse[]): Promise<string> {
  const events = kinds.map((kind): TalkEvent => ({ at, did: 'abuse', kind }));
  const { id, content, customerId } = await openTalk(engine, guidedPart(blankRecord, { events }));
  await engine.call('calls.save', { id, content });
  return customerId;
}

async function enterAs(role: 'manager' | 'staff'): Promise<void> {
  const { id } = await engine.call('staff.add', {
    name: 'Ola',
    role,
    colour: 'blue',
    languages: [],
  });
  await engine.call('session.enter', { id, pin: null });
}

const open = (language: Language = 'en') =>
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n(language)}>
      <App />
    </Providers>,
  );

const section = (name = 'Limits were crossed1') => screen.findByRole('region', { name });
const gone = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: /^Limits/u })).toBeNull());
const unread = async () => (await engine.call('guidedTalks.crossed', {})).total;
const press = (code: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code });

describe('talks in which a limit was crossed', () => {
  const told: [Language, string, string][] = [
    [
      'en',
      'Limits were crossed1',
      '4 insults · swearing, 1 time · asked 1 time · warned 1 time · talk ended',
    ],
    [
      'pl',
      'Przekroczone granice1',
      '4 obelgi · wulgaryzmy, 1 raz · 1 prośba · 1 ostrzeżenie · rozmowa zakończona',
    ],
    [
      'ru',
      'Нарушены границы1',
      '4 оскорбления · брань, 1 раз · 1 просьба · 1 предупреждение · разговор закончен',
    ],
  ];
  test.each(told)('stand on Today of those who manage: %s', async (language, title, happened) => {
    await talk('obscenity', 'insult', 'insult', 'insult', 'insult');
    await enterAs('manager');
    connectBridge(engine, { language });
    const { container } = open(language);
    const row = within(await section(title)).getByRole('article');
    expect(row.getAttribute('aria-label')).toBe(`Anna Nowak: ${happened}`);
    expect(row.textContent).toContain(happened);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('lead to the talk in the history', async () => {
    const customerId = await talk('threat');
    open();
    const link = within(await section()).getByRole('link', { name: 'Anna Nowak' });
    expect(link.getAttribute('href')).toMatch(`#/customers/${customerId}?contact=`);
    fireEvent.click(link);
    await screen.findByText('ended because limits were crossed');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Spoke fast'));
  });

  test('are read by one key, which goes on to the next, and back with undo', async () => {
    await talk('insult');
    await talk('obscenity', 'obscenity');
    open();
    const rows = within(await section('Limits were crossed2')).getAllByRole('article');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Anna Nowak: swearing, 2 times · asked 2 times',
      'Anna Nowak: 1 insult · warned 1 time',
    ]);
    rows[0]?.querySelector('a')?.focus();
    press('KeyR');
    await section();
    expect(document.activeElement?.closest('article')?.textContent).toContain('1 insult');
    press('KeyR');
    await gone();
    expect(await unread()).toBe(0);
    const toasts = await screen.findAllByText('Marked as read');
    expect(toasts).toHaveLength(2);
    fireEvent.keyDown(document.body, { code: 'KeyZ', ctrlKey: true });
    await within(await section()).findByText(/^1 insult/u);
    expect(await unread()).toBe(1);
  });

  test('come while Today is open, and the button reads them', async () => {
    open();
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    await talk('insult', 'insult');
    bridge.emit('data.changed', { topics: ['interactions'] });
    const row = within(await section()).getByRole('article');
    expect(row.textContent).toContain('talk ended');
    fireEvent.click(within(row).getByRole('button', { name: /^Read/u }));
    await gone();
  });

  test('beyond those that are shown are counted', async () => {
    for (let left = 0; left < 21; left += 1) await talk('insult');
    open();
    const region = await section('Limits were crossed21');
    expect(within(region).getAllByRole('article')).toHaveLength(20);
    within(region).getByText('and 1 more');
  });

  test('are not asked for by the window of anybody else', async () => {
    await talk('insult');
    await enterAs('staff');
    const asked: string[] = [];
    const { kontuar } = window;
    const invoke = kontuar.invoke.bind(kontuar);
    Object.assign(kontuar, {
      invoke: (...input: Parameters<typeof invoke>) => {
        asked.push(input[0]);
        return invoke(...input);
      },
    });
    open();
    await screen.findByRole('heading', { level: 2, name: 'Recently seen' });
    bridge.emit('data.changed', { topics: ['interactions', 'customers'] });
    await waitFor(() =>
      expect(asked.filter((one) => one === 'today.get').length).toBeGreaterThan(1),
    );
    expect(asked).not.toContain('guidedTalks.crossed');
    expect(screen.queryByRole('region', { name: /^Limits/u })).toBeNull();
  });
});
