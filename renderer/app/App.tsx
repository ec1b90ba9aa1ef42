import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { FirstSteps } from '../features/first-steps/FirstSteps.tsx';
import { RecoverySheet } from '../features/recovery/RecoverySheet.tsx';
import { RestoringScreen } from '../features/recovery/RestoringScreen.tsx';
import { restoreRun } from '../features/recovery/restore-run.ts';
import { shopQuery } from '../features/settings/queries.ts';
import { Frame } from './frame/Frame.tsx';
import { Screens } from './routes.tsx';
import { useLaunchedCalls } from './use-launched-calls.ts';

export function App() {
  const { data: shop } = useQuery(shopQuery());
  const [location] = useLocation();
  useLaunchedCalls();
  const restoring = restoreRun.useState();
  if (restoring.step === 'restoring') return <RestoringScreen state={restoring} />;
  // Somebody who rings during the first steps does not wait for their end.
  if (shop?.setUpAt === null && !location.startsWith('/calls/')) return <FirstSteps shop={shop} />;
  if (location === '/recovery-sheet') return <RecoverySheet />;
  return (
    <Frame>
      <Screens />
    </Frame>
  );
}
