import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../../components/tokens.css?inline', () => ({ default: '.a { color: red }' }));
vi.mock('../../../../components/shared/parts.css?inline', () => ({ default: '' }));
vi.mock('../../../../components/overlay/overlay.css?inline', () => ({ default: '.b { color: blue }' }));

// another file may have loaded it with its real styles
vi.resetModules();
const { HOST_TAG, Overlay } = await import('../../../../lib/content/overlay-host');

let overlay: InstanceType<typeof Overlay>;
let gone: ReturnType<typeof vi.fn<() => void>>;
let records: MutationRecord[];
let tell: () => void;
let watched: Node[];
let now: number;

/** Mutations are told when the test says so, as between two tasks of a page. */
class Observer {
  constructor(callback: () => void) {
    tell = () => watched.length > 0 && callback();
  }
  observe(node: Node, options: MutationObserverInit): void {
    expect(options).toEqual({ childList: true });
    watched.push(node);
  }
  disconnect(): void {
    watched = [];
  }
  takeRecords(): MutationRecord[] {
    return records.splice(0);
  }
}

beforeEach(() => {
  records = [];
  watched = [];
  now = 1_000_000;
  vi.stubGlobal('MutationObserver', Observer);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  gone = vi.fn<() => void>();
  overlay = new Overlay(document, gone);
});
afterEach(() => {
  overlay.hide();
  vi.unstubAllGlobals();
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
});

const hosts = (): Element[] => [...document.querySelectorAll(HOST_TAG)];

describe('showing', () => {
  it('touches nothing before', () => {
    expect(hosts()).toEqual([]);
    expect(watched).toEqual([]);
    expect([overlay.root, overlay.element]).toEqual([undefined, undefined]);
    overlay.revive();
    expect(hosts()).toEqual([]);
  });

  it('puts one closed element at the end of the document, and says which page it takes it for', () => {
    const root = overlay.show('device');
    expect(hosts()).toEqual([overlay.element]);
    expect(document.documentElement.lastElementChild).toBe(overlay.element);
    expect(overlay.element?.shadowRoot).toBeNull();
    expect(root.mode).toBe('closed');
    expect(root.host).toBe(overlay.element);
    expect(overlay.root).toBe(root);
    expect(overlay.element?.getAttributeNames()).toEqual(['data-page']);
    expect(overlay.element?.getAttribute('data-page')).toBe('device');
  });

  it('keeps the element while it is shown', () => {
    const root = overlay.show('device');
    const element = overlay.element;
    expect(overlay.show('my-devices')).toBe(root);
    expect(overlay.element).toBe(element);
    expect(element?.getAttribute('data-page')).toBe('my-devices');
    expect(watched).toEqual([document, document.documentElement]);
    overlay.show(undefined);
    expect(element?.hasAttribute('data-page')).toBe(false);
  });

  it('writes the page only when it is another: the page may be watching', () => {
    overlay.show('device');
    const write = vi.spyOn(overlay.element as HTMLElement, 'setAttribute');
    overlay.show('device');
    expect(write).not.toHaveBeenCalled();
    overlay.show('privacy');
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('takes away what an earlier instance has left, and nothing deeper in the page', () => {
    const left = document.documentElement.appendChild(document.createElement(HOST_TAG));
    const deeper = document.body.appendChild(document.createElement(HOST_TAG));
    overlay.show(undefined);
    expect(left.isConnected).toBe(false);
    expect(deeper.isConnected).toBe(true);
    deeper.remove();
  });

  it('knows its own element, also an old one', () => {
    overlay.show(undefined);
    expect(overlay.isOwn(overlay.element as Element)).toBe(true);
    expect(overlay.isOwn(document.createElement(HOST_TAG))).toBe(true);
    expect(overlay.isOwn(document.body)).toBe(false);
    expect(overlay.isOwn(document)).toBe(false);
    // what only looks like it is not an element
    expect(overlay.isOwn({ nodeType: 3, localName: HOST_TAG } as never)).toBe(false);
    overlay.hide();
    expect(overlay.isOwn(document.createTextNode(''))).toBe(false);
  });
});

describe('its look', () => {
  it('is an adopted sheet', () => {
    const text = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const root = overlay.show(undefined);
    expect(text).toHaveBeenCalledWith('.a { color: red }.b { color: blue }');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector('style')).toBeNull();
  });

  it('is a style element where no sheet may be adopted', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const root = overlay.show(undefined);
    expect(root.firstElementChild?.localName).toBe('style');
    expect(root.firstElementChild?.textContent).toBe('.a { color: red }.b { color: blue }');
  });
});

describe('typing to it', () => {
  it('is not for the page', () => {
    const root = overlay.show(undefined);
    const field = root.appendChild(document.createElement('button'));
    const heard: string[] = [];
    const inside: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of ['keydown', 'keypress', 'keyup', 'click']) {
      document.addEventListener(type, hear);
      field.addEventListener(type, () => inside.push(type));
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, hear);
    }
    expect(heard).toEqual(['click']);
    expect(inside).toEqual(['keydown', 'keypress', 'keyup', 'click']);
  });
});

describe('hiding', () => {
  it('leaves nothing, and showing again is a new beginning', () => {
    const root = overlay.show('device');
    const element = overlay.element;
    overlay.hide();
    expect(hosts()).toEqual([]);
    expect([overlay.root, overlay.element]).toEqual([undefined, undefined]);
    expect(watched).toEqual([]);
    overlay.hide();
    const again = overlay.show('device');
    expect(again).not.toBe(root);
    expect(overlay.element).not.toBe(element);
    expect(hosts()).toHaveLength(1);
  });
});

describe('when the page throws it out', () => {
  const throwOut = (): void => {
    overlay.element?.remove();
    tell();
  };

  it('comes back, says so, and does not take its own hand for the page’s', () => {
    overlay.show('device');
    const element = overlay.element;
    records.push({} as MutationRecord);
    throwOut();
    expect(element?.parentNode).toBe(document.documentElement);
    expect(gone).toHaveBeenCalledTimes(1);
    expect(records).toEqual([]);
  });

  it('comes back to the root from wherever it was put', () => {
    overlay.show('device');
    document.body.append(overlay.element as Element);
    tell();
    expect(overlay.element?.parentNode).toBe(document.documentElement);
    const loose = document.createElement('div');
    loose.append(overlay.element as Element);
    tell();
    expect(overlay.element?.parentNode).toBe(document.documentElement);
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('does nothing while it stands where it should', () => {
    overlay.show('device');
    tell();
    overlay.revive();
    expect(gone).not.toHaveBeenCalled();
  });

  it('does not come back once hidden', () => {
    overlay.show('device');
    const late = tell;
    watched = [document];
    overlay.hide();
    watched = [document];
    late();
    overlay.revive();
    expect(hosts()).toEqual([]);
    expect(gone).not.toHaveBeenCalled();
  });

  it('never fights: ten times in ten seconds, then it rests', () => {
    overlay.show('device');
    for (let i = 0; i < 10; i++) {
      throwOut();
      expect(overlay.element?.isConnected, String(i)).toBe(true);
      now += 100;
    }
    throwOut();
    expect(overlay.element?.isConnected).toBe(false);
    overlay.revive();
    expect(overlay.element?.isConnected).toBe(false);
    expect(gone).toHaveBeenCalledTimes(10);
    // the first of the ten is ten seconds ago
    now = 1_000_000 + 9_999;
    overlay.revive();
    expect(overlay.element?.isConnected).toBe(false);
    now = 1_000_000 + 10_000;
    overlay.revive();
    expect(overlay.element?.isConnected).toBe(true);
    // the second not yet
    throwOut();
    expect(overlay.element?.isConnected).toBe(false);
    now = 1_000_000 + 20_000;
    overlay.revive();
    expect(overlay.element?.isConnected).toBe(true);
  });

  it('waits while there is no root to stand in', () => {
    overlay.show('device');
    const html = document.documentElement;
    const element = overlay.element as Element;
    html.remove();
    element.remove();
    expect(() => tell()).not.toThrow();
    document.append(html);
    overlay.revive();
    expect(element.parentNode).toBe(html);
  });
});
