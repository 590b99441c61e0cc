import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Teacher } from '../../../../lib/content/teach-mode';
import { labelHash, MAX_LABEL } from '../../../../lib/site/atlas/normalise';

const ADDRESS = new URL('https://i.mi.com/mobile/settings/12345#/devices');

let changes: ReturnType<typeof vi.fn<() => void>>;
let teacher: Teacher;
beforeEach(() => {
  document.body.innerHTML = '';
  changes = vi.fn<() => void>();
  teacher = new Teacher(changes);
});

/** The elements that an event passes, innermost first. */
function path(html: string, selector: string): Element[] {
  document.body.innerHTML = html;
  const elements: Element[] = [];
  for (let at = document.querySelector(selector); at; at = at.parentElement) elements.push(at);
  return elements;
}

interface Act {
  type: string;
  key?: string;
  repeat?: boolean;
  trusted?: boolean;
}
function event({ type, key, repeat = false, trusted = true }: Act): Event {
  const made = key === undefined ? new MouseEvent(type) : new KeyboardEvent(type, { key, repeat });
  Object.defineProperty(made, 'isTrusted', { value: trusted });
  return made;
}

describe('starting and stopping', () => {
  it('begins with pointing and tells whoever draws', () => {
    expect(teacher.teaching).toBeUndefined();
    teacher.start();
    expect(teacher.teaching).toEqual({ step: 'point' });
    expect(changes).toHaveBeenCalledTimes(1);
  });

  it('tells of the end once, and not where there was no beginning', () => {
    teacher.stop();
    expect(changes).not.toHaveBeenCalled();
    teacher.start();
    teacher.stop();
    teacher.stop();
    expect(teacher.teaching).toBeUndefined();
    expect(changes).toHaveBeenCalledTimes(2);
  });
});

describe('what reaches the page while the owner points', () => {
  const elements = (): Element[] => path('<button>Сдать ключи</button>', 'button');

  it.each(['click', 'pointerdown', 'pointerup', 'mousedown', 'touchstart', 'submit', 'dblclick', 'auxclick'])('%s does not', (type) => {
    teacher.start();
    for (const trusted of [true, false]) expect(teacher.take(event({ type, trusted }), elements())).toBe('stop');
  });

  it.each([
    ['Enter', 'stop'],
    [' ', 'stop'],
    ['Escape', 'stop'],
    ['Tab', 'pass'],
    ['a', 'pass'],
    ['', 'pass'],
    ['ArrowDown', 'pass'],
  ])('of keys %j: %s', (key, verdict) => {
    teacher.start();
    for (const type of ['keydown', 'keypress', 'keyup']) expect(teacher.take(event({ type, key }), elements()), type).toBe(verdict);
    if (verdict === 'pass') expect(teacher.teaching).toEqual({ step: 'point' });
  });
});

describe('what counts as pointing', () => {
  it.each<[string, Act, boolean]>([
    ['a click', { type: 'click' }, true],
    ['Enter', { type: 'keydown', key: 'Enter' }, true],
    ['the space bar', { type: 'keydown', key: ' ' }, true],
    ['a click of the page itself', { type: 'click', trusted: false }, false],
    ['a key of the page itself', { type: 'keydown', key: 'Enter', trusted: false }, false],
    ['a key held down', { type: 'keydown', key: 'Enter', repeat: true }, false],
    ['the end of a key', { type: 'keyup', key: 'Enter' }, false],
    ['the middle of a key', { type: 'keypress', key: 'Enter' }, false],
    ['the beginning of a press', { type: 'pointerdown' }, false],
    ['the end of a press', { type: 'mouseup' }, false],
    ['a form that is sent', { type: 'submit' }, false],
  ])('%s', (_name, act, counts) => {
    const elements = path('<button>Сдать ключи</button>', 'button');
    teacher.start();
    teacher.take(event(act), elements);
    expect(teacher.teaching).toEqual(counts ? { step: 'name', label: 'Сдать ключи' } : { step: 'point' });
    expect(changes).toHaveBeenCalledTimes(counts ? 2 : 1);
  });

  it.each([
    [{ type: 'keydown', key: 'Escape' }, true],
    [{ type: 'keydown', key: 'Escape', trusted: false }, false],
    [{ type: 'keyup', key: 'Escape' }, false],
    [{ type: 'keypress', key: 'Escape' }, false],
  ])('%j ends it: %j', (act, ends) => {
    const elements = path('<button>Сдать ключи</button>', 'button');
    teacher.start();
    teacher.take(event(act), elements);
    expect(teacher.teaching).toEqual(ends ? undefined : { step: 'point' });
  });
});

describe('what is taken for the control', () => {
  const pointAt = (elements: readonly Element[]) => {
    teacher.start();
    teacher.take(event({ type: 'click' }), elements);
    return teacher.teaching;
  };

  it.each<[string, string, string, string | undefined]>([
    ['the button around a span', '<button><i>x</i> <span>Сдать</span></button>', 'span', 'x Сдать'],
    ['what shows the hand', '<div style="cursor: pointer">Сдать <b style="cursor: auto">ключи</b></div>', 'b', 'Сдать ключи'],
    ['the innermost of two', '<a href="#"><button>Сдать</button> всё</a>', 'button', 'Сдать'],
    ['what was hit, where nothing looks pressable', '<div>Сдать <b>ключи</b></div>', 'b', 'ключи'],
    ['words folded', '<button>  Сдать\n\u200b ключи </button>', 'button', 'Сдать ключи'],
    ['the name of an icon', '<button aria-label="Сдать"><svg></svg></button>', 'button', 'Сдать'],
    ['the words before the name', '<button aria-label="Имя">Слово</button>', 'button', 'Слово'],
    ['nothing: a picture', '<button><svg></svg></button>', 'button', undefined],
    ['nothing: signs', '<button>→ 12</button>', 'button', undefined],
    ['nothing: a paragraph', `<button>${'слово '.repeat(MAX_LABEL)}</button>`, 'button', undefined],
    ['nothing: an editor', '<div contenteditable="true"><button>Сдать</button></div>', 'button', undefined],
    ['nothing: a text field', '<div role="textbox">Сдать</div>', 'div', undefined],
  ])('%s', (_name, html, selector, label) => {
    expect(pointAt(path(html, selector))).toEqual(label === undefined ? { step: 'nothing' } : { step: 'name', label });
  });

  it.each([
    [5, 'сверху внутри'],
    [6, 'внутри'],
  ])('looks for it at most six deep: %i', (depth, label) => {
    const html = `<button>сверху ${'<i>'.repeat(depth)}внутри${'</i>'.repeat(depth)}</button>`;
    const innermost = `button ${'> i '.repeat(depth)}`;
    expect(pointAt(path(html, innermost))).toEqual({ step: 'name', label });
  });

  it('is nothing where nothing was hit', () => {
    expect(pointAt([])).toEqual({ step: 'nothing' });
  });
});

describe('the lesson', () => {
  const named = (): void => {
    teacher.start();
    teacher.take(event({ type: 'click' }), path('<button>Сдать ключи</button>', 'button'));
  };

  it('keeps the hash of the label and the address without ids', () => {
    named();
    expect(teacher.lesson('remove-device', ADDRESS)).toStrictEqual({
      side: 'cloud',
      route: '/mobile/settings/:id#/devices',
      page: 'device',
      control: 'remove-device',
      label: labelHash('Сдать ключи'),
    });
    expect(teacher.lesson('change-password', new URL('https://account.xiaomi.com/x'))).toMatchObject({ side: 'account', page: 'security' });
  });

  it('is none on another site, or before something is pointed at', () => {
    expect(teacher.lesson('remove-device', ADDRESS)).toBeUndefined();
    teacher.start();
    expect(teacher.lesson('remove-device', ADDRESS)).toBeUndefined();
    teacher.take(event({ type: 'click' }), []);
    expect(teacher.lesson('remove-device', ADDRESS)).toBeUndefined();
    named();
    expect(teacher.lesson('remove-device', new URL('https://example.test/'))).toBeUndefined();
    teacher.stop();
    expect(teacher.lesson('remove-device', ADDRESS)).toBeUndefined();
  });
});
