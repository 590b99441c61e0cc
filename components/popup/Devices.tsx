import { useState } from 'preact/hooks';
import type { JourneyId } from '../../lib/journeys';
import { DEVICE_KINDS, type DeviceKind } from '../../lib/journeys/types';
import { MAX_NAME } from '../../lib/progress/limits';
import type { Device } from '../../lib/progress/state';
import { closeIcon, editIcon, Icon, plusIcon } from '../icons';
import { Select } from '../shared/Select';
import type { PartProps } from '../use-extension';

interface DevicesProps extends PartProps {
  readonly devices: readonly Device[];
  readonly journey: JourneyId | null;
  /** Part of a step that has said what the list is, and needs the room. */
  readonly untitled?: boolean;
}

/** The owner's devices: added, named and removed here only, since the page could watch what is typed on it. */
export function Devices({ t, busy, send, devices, journey, untitled }: DevicesProps) {
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<string | undefined>(undefined);
  const [removing, setRemoving] = useState<string | undefined>(undefined);
  /** The device whose form was open last: its pencil gets the focus back, not whatever stands first in the row. */
  const [renamed, setRenamed] = useState<string | undefined>(undefined);
  const endRenaming = (): void => {
    setRenamed(renaming);
    setRenaming(undefined);
  };
  return (
    <section aria-label={t('popup.devices')} class="devices">
      {!untitled && <h2>{t('popup.devices')}</h2>}
      {!untitled && devices.length === 0 && !adding && <p class="soft">{t('popup.devices.none')}</p>}
      <ul>
        {devices.map((device) => (
          <li key={device.id} class="device" data-device={device.kind}>
            {renaming === device.id ? (
              <DeviceForm
                t={t}
                busy={busy}
                name={device.name}
                onCancel={endRenaming}
                onSave={(_, name) => void send({ type: 'name-device', device: device.id, name }).then((ok) => ok && endRenaming())}
              />
            ) : (
              <>
                <div class="device-line">
                  <strong id={`device-${device.id}`} dir="auto">
                    {device.name}
                  </strong>
                  <span class="small soft">{t.say({ key: `kind.${device.kind}` })}</span>
                  <button
                    ref={renamed === device.id ? focusOnce : null}
                    type="button"
                    class="icon"
                    aria-label={t('popup.devices.rename', { name: device.name })}
                    onClick={() => setRenaming(device.id)}
                  >
                    <Icon path={editIcon} />
                  </button>
                  <button
                    type="button"
                    class="icon"
                    aria-label={t('popup.devices.remove', { name: device.name })}
                    onClick={() => setRemoving(device.id)}
                  >
                    <Icon path={closeIcon} />
                  </button>
                </div>
                <div class="device-tools small">
                  {journey !== null && journey !== 'delete-account' && (
                    <button
                      type="button"
                      class="chip"
                      aria-describedby={`device-${device.id}`}
                      aria-pressed={device.stays === true}
                      onClick={() => void send({ type: 'mark-device', device: device.id, mark: 'stays', value: device.stays !== true })}
                    >
                      {t('popup.devices.stays')}
                    </button>
                  )}
                  <button
                    type="button"
                    class="chip"
                    aria-describedby={`device-${device.id}`}
                    data-mark="gone"
                    aria-pressed={device.gone === true}
                    onClick={() => void send({ type: 'mark-device', device: device.id, mark: 'gone', value: device.gone !== true })}
                  >
                    {t('popup.devices.gone')}
                  </button>
                  <button
                    type="button"
                    class="chip"
                    aria-describedby={`device-${device.id}`}
                    aria-pressed={device.lost === 'yes'}
                    onClick={() => void send({ type: 'answer-lost', device: device.id, answer: device.lost === 'yes' ? null : 'yes' })}
                  >
                    {t('popup.devices.lost')}
                  </button>
                </div>
              </>
            )}
            {removing === device.id && (
              <div class="note" role="alert">
                <p>{t('popup.devices.remove.ask', { name: device.name })}</p>
                <div class="buttons">
                  <button type="button" class="primary" onClick={() => setRemoving(undefined)}>
                    {t('popup.devices.cancel')}
                  </button>
                  <button
                    type="button"
                    class="danger"
                    data-action="forget-device"
                    onClick={() => void send({ type: 'forget-device', device: device.id })}
                  >
                    {t('popup.devices.remove.yes')}
                  </button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <DeviceForm
          t={t}
          busy={busy}
          kind="phone"
          name=""
          onCancel={() => setAdding(false)}
          onSave={(kind, name) =>
            void send({ type: 'add-device', device: { id: crypto.randomUUID(), kind: kind ?? 'phone', name } }).then(
              (ok) => ok && setAdding(false),
            )
          }
        />
      ) : (
        <button type="button" data-action="add-device" class="wide" onClick={() => setAdding(true)}>
          <Icon path={plusIcon} />
          {t('popup.devices.add')}
        </button>
      )}
    </section>
  );
}

/** Has just been drawn, and is what comes next. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

interface FormProps extends Pick<PartProps, 't' | 'busy'> {
  readonly kind?: DeviceKind;
  readonly name: string;
  onSave(kind: DeviceKind | undefined, name: string): void;
  onCancel(): void;
}

function DeviceForm({ t, busy, kind: firstKind, name: firstName, onSave, onCancel }: FormProps) {
  const [kind, setKind] = useState(firstKind);
  const [name, setName] = useState(firstName);
  const proposal = kind ? t.say({ key: `kind.${kind}` }) : '';
  return (
    <form
      class="device-form"
      onSubmit={(event) => {
        event.preventDefault();
        const text = name.trim() || proposal;
        if (text !== '') onSave(kind, text);
      }}
    >
      {kind && (
        <Select
          name="kind"
          label={t('popup.devices.kind')}
          value={kind}
          options={DEVICE_KINDS.map((value) => ({ value, text: t.say({ key: `kind.${value}` }) }))}
          onChange={(chosen) => setKind(chosen)}
        />
      )}
      <label class="field">
        <span>{t('popup.devices.name')}</span>
        <input
          name="name"
          dir="auto"
          ref={focusOnce}
          maxLength={MAX_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
        />
      </label>
      <div class="buttons">
        <button type="button" onClick={onCancel}>
          {t('popup.devices.cancel')}
        </button>
        <button type="submit" class="primary" disabled={busy}>
          {t('popup.devices.save')}
        </button>
      </div>
    </form>
  );
}
