import { navigate } from 'wouter/use-hash-location';
import { call } from '../../bridge.ts';

/** Everything that the window remembers is of data that has been closed or replaced. */
export async function beginAnew(): Promise<void> {
  navigate('/today');
  await call('window.reload', {});
}
