import { Frame } from './frame/Frame.tsx';
import { Screens } from './routes.tsx';

export function App() {
  return (
    <Frame>
      <Screens />
    </Frame>
  );
}
