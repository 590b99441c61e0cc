import { deviceState } from '../../lib/journeys/device-state';
import { Devices } from '../popup/Devices';
import type { SectionProps } from './Desk';
import { longDay } from './dates';

/** Every device, and where it stands on its way out of the account, as far as the owner's ticks tell. */
export function DeviceLedger({ t, busy, send, progress }: SectionProps) {
  return (
    <>
      <p class="soft">{t('desk.devices.text')}</p>
      {progress.devices.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('desk.devices.device')}</th>
              <th scope="col">{t('desk.devices.state')}</th>
              <th scope="col">{t('desk.devices.since')}</th>
            </tr>
          </thead>
          <tbody>
            {progress.devices.map((device) => {
              const { kind, since } = deviceState(device, progress);
              return (
                <tr key={device.id} data-state={kind}>
                  <th scope="row">
                    <span dir="auto">{device.name}</span> <span class="soft small">{t.say({ key: `kind.${device.kind}` })}</span>
                  </th>
                  <td>{t(`desk.state.${kind}`)}</td>
                  <td class="small">{since === undefined ? '—' : longDay(since, t.language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Devices t={t} busy={busy} send={send} devices={progress.devices} journey={progress.journey} />
    </>
  );
}
