import { navigate } from 'wouter/use-hash-location';
import type { MenuCommand } from '#contract/events.ts';
import { undoLatest } from '../components/toast.tsx';
import { useNewCall } from '../features/calls/use-new-call.ts';
import { focusCustomerSearch } from '../features/customers/search-field.ts';
import { useShortcut } from '../shortcuts.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

/** What works everywhere: by key, from the native menu, and from a second start of the program. */
export function useGlobalCommands(): void {
  const newCall = useNewCall();
  const commands: Record<MenuCommand, () => void> = {
    newCall: () => void newCall(),
    newCustomer: () => navigate('/customers/new'),
    search: focusCustomerSearch,
    customers: () => navigate('/customers'),
    import: () => navigate('/import'),
    settings: () => navigate('/settings'),
  };
  useShortcut('newCall', commands.newCall);
  useShortcut('newCustomer', commands.newCustomer);
  useShortcut('search', commands.search);
  useShortcut('screen1', commands.customers);
  useShortcut('screen2', commands.import);
  useShortcut('screen3', commands.settings);
  useShortcut('undo', (event) =>
    isTyping(event.target) ? false : undoLatest() ? undefined : false,
  );
  useBridgeEvent('menu.command', ({ command }) => commands[command]());
  useBridgeEvent('launch.call', ({ number }) => void newCall({ number }));
}

/** In a field Ctrl+Z belongs to the text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
