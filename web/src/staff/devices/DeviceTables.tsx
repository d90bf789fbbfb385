import type { DeviceBan, LoudDevice } from '@trygghetskartan/api/contract/devices';
import { instantInWords } from '../reports/report-words.ts';
import { useMunicipality } from '../shell/municipality.ts';
import { BanButton, LiftButton } from './ChangeDevice.tsx';
import {
  entryModesInWords,
  feelingsInWords,
  reportsInWords,
  spreadInWords,
} from './device-words.ts';

type Done = { onDone: (sentence: string) => void };

export function LoudDevices({ devices, onDone }: { devices: readonly LoudDevice[] } & Done) {
  const { timeZone } = useMunicipality();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Enhet</th>
            <th scope="col">Rapporter</th>
            <th scope="col">Mest på en timme</th>
            <th scope="col">Spridning</th>
            <th scope="col">Känsla</th>
            <th scope="col">Inkommen genom</th>
            <th scope="col">Första och senaste</th>
            <th scope="col">
              <span className="visually-hidden">Åtgärd</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.label}>
              <th scope="row" className="device-label" data-label="Enhet">
                {device.label}
              </th>
              <td data-label="Rapporter">{device.reports}</td>
              <td data-label="Mest på en timme">{device.withinHour}</td>
              <td data-label="Spridning">{spreadInWords(device)}</td>
              <td data-label="Känsla">{feelingsInWords(device)}</td>
              <td data-label="Inkommen genom">{entryModesInWords(device)}</td>
              <td data-label="Första och senaste">
                <span>
                  {instantInWords(device.firstAt, timeZone)}
                  <br />
                  {instantInWords(device.lastAt, timeZone)}
                </span>
              </td>
              <td>
                <BanButton label={device.label} onDone={onDone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function StandingBans({ bans, onDone }: { bans: readonly DeviceBan[] } & Done) {
  const { timeZone } = useMunicipality();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Enhet</th>
            <th scope="col">Undanlagda</th>
            <th scope="col">Skäl</th>
            <th scope="col">Av</th>
            <th scope="col">Sedan</th>
            <th scope="col">
              <span className="visually-hidden">Åtgärd</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bans.map((ban) => (
            <tr key={ban.label}>
              <th scope="row" className="device-label" data-label="Enhet">
                {ban.label}
              </th>
              <td data-label="Undanlagda">{reportsInWords(ban.setAside)}</td>
              <td data-label="Skäl">{ban.reason}</td>
              <td data-label="Av">{ban.bannedBy}</td>
              <td data-label="Sedan">{instantInWords(ban.bannedAt, timeZone)}</td>
              <td>
                <LiftButton label={ban.label} onDone={onDone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
