import { Redirect, Route, Switch } from 'wouter';
import { DevicePage } from './pages/DevicePage.tsx';
import { FeedbackPage } from './pages/FeedbackPage.tsx';
import { HotspotPage } from './pages/HotspotPage.tsx';
import { MapPage } from './pages/MapPage.tsx';
import { MeasurePage } from './pages/MeasurePage.tsx';
import { PrintPage } from './pages/PrintPage.tsx';
import { ReportPage } from './pages/ReportPage.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import { MunicipalityGate } from './shell/MunicipalityGate.tsx';
import { startAddress } from './shell/addresses.ts';

/** What the municipality's own people see. */
export function StaffApp() {
  return (
    <SessionGate>
      <MunicipalityGate>
        <Switch>
          <Route path="/personal/karta" component={MapPage} />
          <Route path="/personal/hotspots" component={HotspotPage} />
          <Route path="/personal/rapporter" component={ReportPage} />
          <Route path="/personal/atgarder/:which?" component={MeasurePage} />
          <Route path="/personal/avvikande" component={DevicePage} />
          <Route path="/personal/synpunkter" component={FeedbackPage} />
          <Route path="/personal/utskrift" component={PrintPage} />
          <Route>
            <Redirect to={startAddress} replace />
          </Route>
        </Switch>
      </MunicipalityGate>
    </SessionGate>
  );
}
