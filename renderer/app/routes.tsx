import { Redirect, Route, Switch } from 'wouter';
import { CallScreen } from '../features/calls/CallScreen.tsx';
import { CustomersScreen } from '../features/customers/CustomersScreen.tsx';
import { ImportScreen } from '../features/imports/ImportScreen.tsx';
import { RulesScreen } from '../features/rules/RulesScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';

export function Screens() {
  return (
    <Switch>
      <Route path="/today">
        <TodayScreen />
      </Route>
      <Route path="/customers/:id?">{({ id }) => <CustomersScreen id={id} />}</Route>
      <Route path="/calls/:id">{({ id }) => <CallScreen key={id} id={id} />}</Route>
      <Route path="/import">
        <ImportScreen />
      </Route>
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
