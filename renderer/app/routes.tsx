import { useQuery } from '@tanstack/react-query';
import { Redirect, Route, Switch } from 'wouter';
import { AfterScreen } from '../features/after-talk/AfterScreen.tsx';
import { CallScreen } from '../features/calls/CallScreen.tsx';
import { ComplaintsScreen } from '../features/complaints/ComplaintsScreen.tsx';
import { CustomersScreen } from '../features/customers/CustomersScreen.tsx';
import { ImportScreen } from '../features/imports/ImportScreen.tsx';
import { PrepareScreen } from '../features/preparing/PrepareScreen.tsx';
import { askedBy, type PrepareParams, prepareRoute } from '../features/preparing/paths.ts';
import { RulesScreen } from '../features/rules/RulesScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { sessionQuery } from '../features/staff/queries.ts';
import { useMay } from '../features/staff/use-may.ts';
import { TodayScreen } from '../features/today/TodayScreen.tsx';

export function Screens() {
  const isKnown = useQuery(sessionQuery()).data !== undefined;
  const mayImport = useMay('import');
  const showsImport = mayImport || !isKnown;
  return (
    <Switch>
      <Route path="/today">
        <TodayScreen />
      </Route>
      <Route path="/customers/:id?">{({ id }) => <CustomersScreen id={id} />}</Route>
      <Route path="/complaints/:id?">{({ id }) => <ComplaintsScreen id={id} />}</Route>
      <Route path="/calls/:id">{({ id }) => <CallScreen key={id} id={id} />}</Route>
      <Route<PrepareParams> path={prepareRoute}>
        {({ customerId, about, id }) => (
          <PrepareScreen
            key={`${customerId} ${id}`}
            customerId={customerId}
            asked={askedBy(about, id)}
          />
        )}
      </Route>
      <Route path="/after/:id">{({ id }) => <AfterScreen key={id} id={id} />}</Route>
      {showsImport && (
        <Route path="/import">
          <ImportScreen />
        </Route>
      )}
      <Route path="/settings/rules">
        <RulesScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route>
        <Redirect to="/today" replace />
      </Route>
    </Switch>
  );
}
