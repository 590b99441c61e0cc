/** What a page that means harm does, and how a test gets to a guarded button of it. */
import { expect } from 'vitest';
import type { PracticeConfig } from '../../practice/server';
import type { El, Tab } from './driver';
import { HOST } from './elements';
import type { World } from './world';

/** What a hostile page keeps for the test in `globalThis.hostile`. */
export interface Hostile {
  /** From now on what was replaced throws. */
  broken: boolean;
  /** Replaced functions that were called from a script of an extension. Firefox hides its frames from pages: there only `broken` tells. */
  caught: string[];
  /** Shadow roots that passed through the page's `attachShadow`, as host names. */
  roots: string[];
}

/**
 * Replaces what scripts stand on. It goes on working as before until `hostile.broken`, then it throws. `hasFocus`, promises and frames
 * are left alone, because the driver itself stands on them.
 */
function tamper(): void {
  const hostile: Hostile = { broken: false, caught: [], roots: [] };
  (globalThis as never as { hostile: Hostile }).hostile = hostile;
  const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const stackOf = getOwnPropertyDescriptor(Error.prototype, 'stack')?.get;
  const note = (name: string): void => {
    const error = new Error();
    const stack = stackOf ? String(apply(stackOf, error, [])) : String(error.stack);
    // written out: what the page's arrays and texts can do may be replaced already
    for (let i = 0; i + 12 < stack.length; i++) {
      if (stack[i] === '-' && stack[i + 1] === 'e' && stack[i + 2] === 'x' && stack[i + 3] === 't' && stack[i + 10] === ':') {
        hostile.caught[hostile.caught.length] = name;
        break;
      }
    }
    if (hostile.broken) throw new TypeError(`${name} is broken`);
  };
  const methods: [object, string, string[]][] = [
    [Element.prototype, 'Element', ['attachShadow', 'matches', 'closest', 'getAttribute', 'setAttribute', 'append', 'checkVisibility']],
    [Element.prototype, 'Element', ['getBoundingClientRect', 'querySelectorAll', 'remove']],
    [EventTarget.prototype, 'EventTarget', ['addEventListener', 'removeEventListener']],
    [Event.prototype, 'Event', ['composedPath', 'stopImmediatePropagation', 'stopPropagation', 'preventDefault']],
    [MutationObserver.prototype, 'MutationObserver', ['observe', 'disconnect', 'takeRecords']],
    [Array.prototype, 'Array', ['map', 'filter', 'push', 'forEach', 'some', 'find', 'slice', 'includes', 'indexOf', 'values']],
    [String.prototype, 'String', ['replace', 'trim', 'split', 'slice']],
    [RegExp.prototype, 'RegExp', ['exec', 'test']],
    [Map.prototype, 'Map', ['get', 'set', 'has', 'keys']],
    [Set.prototype, 'Set', ['has', 'add']],
    [JSON, 'JSON', ['parse', 'stringify']],
    [Object, 'Object', ['defineProperty', 'assign', 'keys', 'entries', 'getOwnPropertyDescriptor']],
    [Document.prototype, 'Document', ['createElement', 'elementFromPoint', 'querySelectorAll', 'getElementById']],
    [ShadowRoot.prototype, 'ShadowRoot', ['elementFromPoint', 'querySelectorAll']],
    [HTMLDialogElement.prototype, 'HTMLDialogElement', ['showModal', 'close']],
    [Node.prototype, 'Node', ['appendChild', 'insertBefore', 'contains', 'getRootNode']],
    [Performance.prototype, 'Performance', ['now']],
  ];
  const replace = (owner: object, name: string, key: string | symbol): void => {
    const own = getOwnPropertyDescriptor(owner, key);
    const real = own?.value as ((...args: unknown[]) => unknown) | undefined;
    if (!real) return;
    defineProperty(owner, key, {
      ...own,
      value(this: unknown, ...args: unknown[]) {
        note(name);
        const result = apply(real, this, args);
        if (key === 'attachShadow') hostile.roots[hostile.roots.length] = (this as Element).localName;
        return result;
      },
    });
  };
  for (const [owner, title, keys] of methods) for (const key of keys) replace(owner, `${title}.${key}`, key);
  replace(Array.prototype, 'Array.@@iterator', Symbol.iterator);
  // what somebody typed or ticked
  const fields: [object, string[]][] = [
    [HTMLInputElement.prototype, ['value', 'checked', 'valueAsNumber', 'files', 'selectionStart', 'validity']],
    [HTMLTextAreaElement.prototype, ['value']],
    [HTMLSelectElement.prototype, ['value', 'selectedIndex']],
  ];
  for (const [owner, keys] of fields) {
    for (const key of keys) {
      const own = getOwnPropertyDescriptor(owner, key);
      if (!own?.get) continue;
      const { get } = own;
      defineProperty(owner, key, {
        ...own,
        get() {
          note(`a field's ${key}`);
          return apply(get, this, []);
        },
      });
    }
  }
  const RealObserver = MutationObserver;
  defineProperty(globalThis, 'MutationObserver', {
    configurable: true,
    writable: true,
    value: new Proxy(RealObserver, {
      construct(target, args, newTarget) {
        note('new MutationObserver');
        return construct(target, args, newTarget);
      },
    }),
  });
}

/** Listens first of all of the page, at the window in the capture phase, and lets nobody else hear. */
function swallow(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const types =
    'pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick touchstart touchend keydown keypress keyup submit';
  for (const target of [window, document]) {
    for (const type of types.split(' ')) {
      target.addEventListener(
        type,
        (event) => {
          if ((globalThis as { swallowing?: boolean }).swallowing !== true) return;
          heard.push(event.type);
          event.stopImmediatePropagation();
          // or the browser would send the form
          if (event.type === 'submit') event.preventDefault();
        },
        true,
      );
    }
  }
}

export const TAMPERED = `(${tamper})()`;
export const SWALLOWING = `(${swallow})()`;

/** The guarded buttons that a test may press. */
export type Guarded = 'delete-start' | 'remove-device';

/** A guarded button that waits for a press, nothing done before. */
export class Scene {
  private constructor(
    readonly world: World,
    readonly tab: Tab,
    readonly name: Guarded,
  ) {}

  static of(world: World, tab: Tab, name: Guarded): Scene {
    return new Scene(world, tab, name);
  }

  static async at(world: World, name: Guarded, change: Partial<PracticeConfig> = {}): Promise<Scene> {
    await world.fresh({ ...(name === 'delete-start' && { devices: [] }), ...change });
    const tab = await world.driver.tab();
    const scene = new Scene(world, tab, name);
    await scene.arrive();
    return scene;
  }

  /** Goes there the way a person does. */
  async arrive(): Promise<void> {
    if (this.name === 'delete-start') await this.world.walk(this.tab, 'delete');
    else await this.world.walk(this.tab, 'device', 'phone-1');
    await this.ready();
  }

  /** On the page: makes the button live. Its own listener says in an attribute of the document that it was pressed. */
  async ready(): Promise<void> {
    const { world, tab } = this;
    if (this.name === 'delete-start') {
      await world.control(tab, 'acknowledge').click();
      await world.control(tab, 'consent').click();
    }
    const control = this.name === 'delete-start' ? 'delete-account-confirm' : 'remove-device';
    await tab.overlay().find(`[data-mark="${control}"]`).waitFor('attached');
    await this.button.waitFor('enabled');
    await this.button.evaluate((button) => button.addEventListener('click', () => document.documentElement.setAttribute('pressed', '')));
  }

  get button(): El {
    return this.world.control(this.tab, this.name);
  }
  get guard(): El {
    return this.tab.overlay().find('[role="alertdialog"]');
  }

  /** The middle of the button, for presses while the page's own functions cannot be used to find it. */
  async middle(): Promise<{ x: number; y: number }> {
    await this.button.evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = await this.button.rect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Whether a person sees our dialog; asks the browser, not the page. */
  async asks(): Promise<boolean> {
    return (await this.tab.accessibility()).some(({ role }) => role === 'alertdialog');
  }

  async notYet(): Promise<void> {
    await this.guard.find('[data-settled] [data-action="not-yet"]').click();
    await this.guard.waitFor('gone');
  }

  /** Presses as a person does and expects to be asked. */
  async held(): Promise<void> {
    await this.button.click();
    await this.guard.waitFor();
    await expect.poll(() => this.guard.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await this.untouched();
  }

  /** Neither the button nor the site has noticed anything. */
  async untouched(): Promise<void> {
    expect(await this.tab.evaluate(() => document.documentElement.hasAttribute('pressed'))).toBe(false);
    expect(this.world.acts).toEqual([]);
  }
}

export { HOST };
