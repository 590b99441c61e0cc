import { useState } from 'preact/hooks';
import type { Advice } from '../../lib/guide/advise';
import { proposedKind } from '../../lib/journeys/device-kind';
import { DEVICE_KINDS, type DeviceKind, type PlanDevice } from '../../lib/journeys/types';
import type { Translator } from '../../lib/words';

export interface PageDevicesProps {
  readonly devices: NonNullable<Advice['devices']>;
  readonly busy: boolean;
  readonly t: Translator;
  onTake(devices: readonly { kind: DeviceKind; name: string }[]): void;
  onGone(device: PlanDevice): void;
}

/** What the page's list of devices says about the owner's own: names to take over, names that are no longer there. */
export function PageDevices({ devices: { unlisted, vanished }, busy, t, onTake, onGone }: PageDevicesProps) {
  const [preview, setPreview] = useState(false);
  const [kinds, setKinds] = useState<Readonly<Record<number, DeviceKind | 'no'>>>({});
  // by place: two rows of one name are two devices
  const kindAt = (row: number): DeviceKind | 'no' => kinds[row] ?? proposedKind(unlisted[row] ?? '');
  const chosen = unlisted.flatMap((name, row) => {
    const kind = kindAt(row);
    return kind === 'no' ? [] : [{ name, kind }];
  });
  const trusted = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act();
  };
  return (
    <>
      {vanished.map((device) => (
        <div key={device.id} class="note" data-vanished>
          <p>{t('panel.vanished', { name: device.name })}</p>
          <button type="button" data-action="mark-removed" disabled={busy} onClick={trusted(() => onGone(device))}>
            {t('panel.vanished.mark')}
          </button>
        </div>
      ))}
      {unlisted.length > 0 && !preview && (
        <div data-unlisted={unlisted.length}>
          <p>{t('panel.unlisted', { n: unlisted.length })}</p>
          <button type="button" data-action="preview-devices" onClick={trusted(() => setPreview(true))}>
            {t('panel.unlisted.preview')}
          </button>
        </div>
      )}
      {unlisted.length > 0 && preview && (
        <fieldset class="take" data-preview>
          <legend>{t('panel.unlisted.title')}</legend>
          {unlisted.map((name, row) => (
            <label key={row}>
              <span dir="auto">{name}</span>
              <select
                value={kindAt(row)}
                onChange={(event) => event.isTrusted && setKinds({ ...kinds, [row]: event.currentTarget.value as DeviceKind | 'no' })}
              >
                <option value="no">{t('panel.unlisted.skip')}</option>
                {DEVICE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kind.${kind}`)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <div class="buttons">
            <button type="button" onClick={trusted(() => setPreview(false))}>
              {t('popup.devices.cancel')}
            </button>
            <button
              type="button"
              class="primary"
              data-action="take-devices"
              disabled={busy || chosen.length === 0}
              onClick={trusted(() => onTake(chosen))}
            >
              {t('panel.unlisted.take', { n: chosen.length })}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}
