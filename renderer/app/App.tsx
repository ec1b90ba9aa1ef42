import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { FirstSteps } from '../features/first-steps/FirstSteps.tsx';
import { RecoverySheet } from '../features/recovery/RecoverySheet.tsx';
import { RestoringScreen } from '../features/recovery/RestoringScreen.tsx';
import { restoreRun } from '../features/recovery/restore-run.ts';
import { shopQuery } from '../features/settings/queries.ts';
import { useArrivals, useLocking, useNewCode } from '../features/staff/counter.ts';
import { LockScreen } from '../features/staff/LockScreen.tsx';
import { NewCodeScreen } from '../features/staff/NewCodeScreen.tsx';
import { sessionQuery } from '../features/staff/queries.ts';
import { Frame } from './frame/Frame.tsx';
import { Screens } from './routes.tsx';
import { useLaunchedCalls } from './use-launched-calls.ts';
import { useLockEvent } from './use-lock-event.ts';
import { useShopZone } from './use-shop-zone.ts';

export function App() {
  const { data: shop } = useQuery(shopQuery());
  const [location] = useLocation();
  const { data: session } = useQuery(sessionQuery());
  const locking = useLocking();
  const arrivals = useArrivals();
  const newCode = useNewCode();
  const locked = session === null || locking;
  useShopZone(!locked && session !== undefined);
  useLaunchedCalls(locked);
  useLockEvent();
  const restoring = restoreRun.useState();
  if (restoring.step === 'restoring') return <RestoringScreen state={restoring} />;
  if (newCode !== null) return <NewCodeScreen code={newCode} />;
  if (locked) return <LockScreen />;
  // Somebody who rings during the first steps does not wait for their end.
  if (shop?.setUpAt === null && !location.startsWith('/calls/')) return <FirstSteps shop={shop} />;
  if (location === '/recovery-sheet') return <RecoverySheet />;
  return (
    // What one person left open is not shown to the next.
    <Frame key={arrivals}>
      <Screens />
    </Frame>
  );
}
