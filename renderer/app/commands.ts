import { navigate } from 'wouter/use-hash-location';
import type { MenuCommand } from '#contract/events.ts';
import { canUndo, undoLatest } from '../components/toast.tsx';
import { useNewCall } from '../features/calls/use-new-call.ts';
import { focusComplaintSearch } from '../features/complaints/focus.ts';
import { openIntake } from '../features/complaints/open-intake.ts';
import { focusCustomerSearch } from '../features/customers/search-field.ts';
import { closeHelp, toggleHelp } from '../features/help/help-state.ts';
import { closePalette, openPalette } from '../features/palette/palette-state.ts';
import { closeChooser, openChooser } from '../features/staff/chooser-state.ts';
import { useMay } from '../features/staff/use-may.ts';
import { useShortcut } from '../shortcuts.ts';
import { useBridgeEvent } from './use-bridge-event.ts';

export type Commands = Readonly<Record<MenuCommand, () => void>>;

/** What can be done from everywhere; what lies over the screen makes way for it. */
export function useCommands(): Commands {
  const newCall = useNewCall();
  const mayImport = useMay('import');
  const uncovered = (run: () => void) => () => {
    closePalette();
    closeHelp();
    closeChooser();
    run();
  };
  return {
    newCall: uncovered(() => void newCall()),
    newCustomer: uncovered(() => navigate('/customers/new')),
    newComplaint: uncovered(() => openIntake()),
    search: uncovered(() => focusComplaintSearch() || focusCustomerSearch()),
    palette: () => {
      closeHelp();
      closeChooser();
      openPalette();
    },
    today: uncovered(() => navigate('/today')),
    customers: uncovered(() => navigate('/customers')),
    complaints: uncovered(() => navigate('/complaints?')),
    import: mayImport ? uncovered(() => navigate('/import')) : () => undefined,
    settings: uncovered(() => navigate('/settings')),
    help: () => {
      closePalette();
      closeChooser();
      toggleHelp();
    },
    keys: () => {
      closePalette();
      closeChooser();
      toggleHelp();
    },
    people: uncovered(openChooser),
  };
}

/** The commands by key and from the native menu. */
export function useGlobalCommands(commands: Commands): void {
  useShortcut('newCall', commands.newCall);
  useShortcut('newCustomer', commands.newCustomer);
  useShortcut('newComplaint', commands.newComplaint);
  useShortcut('search', commands.search);
  useShortcut('palette', commands.palette);
  useShortcut('screen1', commands.today);
  useShortcut('screen2', commands.customers);
  useShortcut('screen3', commands.complaints);
  useShortcut('screen4', commands.import);
  useShortcut('screen5', commands.settings);
  useShortcut('help', commands.help);
  useShortcut('keys', commands.keys);
  useShortcut('people', commands.people);
  useShortcut('undo', (event) => (isTyping(event.target) ? false : undo()));
  useBridgeEvent('menu.command', ({ command }) => commands[command]());
}

/** What was done a moment ago at once; what lies longer back is asked about. */
function undo(): void | false {
  if (undoLatest()) return;
  if (!canUndo()) return false;
  openPalette({ undoing: true });
}

/** In a field Ctrl+Z belongs to the text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
