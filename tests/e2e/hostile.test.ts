import { afterEach, expect, it } from 'vitest';
import { HOST, type Hostile, Scene, TAMPERED } from './support/hostile';
import { inBrowsers, settled } from './support/world';

/** Names of fields that, inside a form, stand in for what every element has. */
const MEMBERS =
  'nodeType localName parentNode parentElement matches closest getAttribute hasAttribute attributes firstChild nextSibling shadowRoot assignedSlot textContent children childNodes isConnected querySelector checkVisibility ownerDocument classList firstElementChild contains getRootNode elements host';
/** Names that, given to a form, stand in for what the document has. */
const DOCUMENT =
  'body documentElement head defaultView elementFromPoint createElement getElementById addEventListener createRange firstChild';

inBrowsers('a hostile page', {}, (world) => {
  let scene: Scene;
  afterEach(async () => {
    await scene?.tab.close();
  });

  it.each(['delete-start', 'remove-device'] as const)('breaks everything scripts stand on, from the start: %s', async (name) => {
    scene = await Scene.at(world, name, { intruder: TAMPERED });
    const { tab } = scene;
    const { x, y } = await scene.middle();
    await tab.evaluate(() => {
      (globalThis as never as { hostile: Hostile }).hostile.broken = true;
    });
    await tab.mouse.click(x, y);
    await expect.poll(() => scene.asks()).toBe(true);
    const { caught, roots } = await tab.evaluate(() => {
      const { hostile } = globalThis as never as { hostile: Hostile };
      hostile.broken = false;
      return hostile;
    });
    expect(caught).toEqual([]);
    expect(roots).not.toContain(HOST);
    await scene.untouched();
    await scene.notYet();
    await scene.held();
  });

  it('names forms like members of the document', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    const { x, y } = await scene.middle();
    await tab.evaluate((names) => {
      const forms = names.split(' ').map((name) => {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        form.id = name;
        return form;
      });
      document.body.append(...forms);
    }, DOCUMENT);
    expect(await tab.evaluate(() => String(document.defaultView))).toContain('Form');
    await tab.mouse.click(x, y);
    await expect.poll(() => scene.asks()).toBe(true);
    expect(world.acts).toEqual([]);
  });

  it.each([['parentNode'], ['assignedSlot'], ['nodeType'], ['firstChild'], ['matches'], ['getAttribute'], ['hasAttribute'], [MEMBERS]])(
    'wraps everything in a form with fields called %s',
    async (names) => {
      scene = await Scene.at(world, 'delete-start');
      const { tab } = scene;
      const { x, y } = await scene.middle();
      await scene.button.evaluate((button, members) => {
        const form = document.createElement('form');
        form.style.display = 'contents';
        const top = [...document.body.children].find((child) => child.contains(button)) as Element;
        top.replaceWith(form);
        const fields = members.split(' ').map((name) => {
          const field = document.createElement('input');
          field.name = name;
          field.hidden = true;
          return field;
        });
        // last, so that whoever takes one of them for the first child or the next sibling has passed over the button
        form.append(top, ...fields);
      }, names);
      await tab.mouse.click(x, y);
      await expect.poll(() => scene.asks()).toBe(true);
      await scene.untouched();
    },
  );

  it('sends forged events to everything, our element included', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    /** Every event by which something is pressed, chosen or closed, at every node there is. */
    const forge = () =>
      tab.evaluate((host) => {
        type Recipe = [new (type: string, init: object) => Event, string, object];
        const make: Recipe[] = [
          ...['pointerdown', 'pointerup', 'pointerover'].map((type): Recipe => [PointerEvent, type, {}]),
          ...['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'].map((type): Recipe => [MouseEvent, type, {}]),
          ...['Enter', ' ', 'Escape', 'Tab'].flatMap((key) =>
            ['keydown', 'keypress', 'keyup'].map((type): Recipe => [KeyboardEvent, type, { key }]),
          ),
          ...['submit', 'cancel', 'close', 'toggle', 'change', 'input'].map((type): Recipe => [Event, type, {}]),
        ];
        const targets: EventTarget[] = [window, document, ...document.querySelectorAll('html, body, body *')];
        const ours = document.querySelector(host) as HTMLElement;
        for (const target of [...targets, ours]) {
          for (const [Kind, type, init] of make) {
            if (type === 'click' && target instanceof HTMLAnchorElement) continue; // it would leave the page
            target.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, ...init }));
          }
        }
        ours.click();
        (document.activeElement as HTMLElement | null)?.click();
      }, HOST);
    await forge();
    await settled(tab);
    expect(await scene.guard.exists()).toBe(false);
    await scene.arrive();
    await scene.held();
    const goOn = scene.guard.find('[data-settled] [data-action="go-on"]');
    await goOn.waitFor('enabled');
    await forge();
    await settled(tab);
    // still asking, and not even the first of the two presses was taken
    expect(await goOn.text()).toBe('Всё равно продолжить');
    await scene.notYet();
    await scene.arrive();
    await scene.held();
  }, 120_000);

  it('has an <unbind-guide> of its own, with a dialog, beside the button and around it', async () => {
    scene = await Scene.at(world, 'delete-start');
    const { tab } = scene;
    await scene.button.evaluate((button, host) => {
      const forged = document.createElement(host);
      const root = forged.attachShadow({ mode: 'open' });
      const dialog = document.createElement('dialog');
      dialog.setAttribute('role', 'alertdialog');
      dialog.open = true;
      const goOn = document.createElement('button');
      goOn.dataset['action'] = 'go-on';
      goOn.textContent = 'Отмена';
      dialog.append(goOn);
      root.append(dialog);
      goOn.addEventListener('click', () => forged.remove());
      document.body.prepend(forged);
      const around = document.createElement(host);
      button.replaceWith(around);
      around.append(button);
    }, HOST);
    await tab.find(`body > ${HOST}`).find('[data-action="go-on"]').click();
    await tab.find(`body > ${HOST}`).waitFor('gone');
    await scene.button.click();
    await expect.poll(() => scene.asks()).toBe(true);
    await scene.untouched();
    // its copies are its own business, ours is still one
    expect(await tab.find(`html > ${HOST}`).count()).toBe(1);
  });

  it('floods the window with messages', async () => {
    scene = await Scene.at(world, 'delete-start');
    const stored = () =>
      world.inExtension(async () => {
        const { storage } = ((globalThis as never)['browser'] ?? (globalThis as never)['chrome']) as {
          storage: { local: { get(): Promise<object> } };
        };
        return JSON.stringify(await storage.local.get());
      });
    const before = await stored();
    const arrived = await scene.tab.evaluate(async () => {
      const commands = [
        { type: 'command', command: { id: crypto.randomUUID(), type: 'choose-journey', journey: 'delete-account' } },
        { type: 'command', command: { id: crypto.randomUUID(), type: 'set-step', step: 'sign-out-phone', done: true } },
        { type: 'settings', change: { guard: 'warn' } },
        { type: 'changed' },
        { type: 'what-do-you-see' },
        { type: 'snapshot' },
      ];
      let heard = 0;
      const last = new Promise<void>((done) => {
        window.addEventListener('message', () => ++heard === 3000 && done());
      });
      for (let i = 0; i < 500; i++) for (const command of commands) window.postMessage(command, '*');
      const channel = new BroadcastChannel('unbind-guide');
      for (const command of commands) channel.postMessage(command);
      for (const command of commands) document.dispatchEvent(new CustomEvent('unbind-guide', { detail: command }));
      channel.close();
      await last;
      return heard;
    });
    // nobody answers: every message heard is one of the page's own
    expect(arrived).toBe(3000);
    await scene.held();
    expect(await stored()).toBe(before);
  });

  it('reads whatever it can, and finds neither a word nor a style of ours', async () => {
    scene = await Scene.at(world, 'delete-start', { intruder: TAMPERED });
    const { tab } = scene;
    await scene.held();
    await scene.guard.find('[data-step]').nth(0).waitFor();
    const words = (await scene.guard.find('h2, strong, .small, p').texts()).filter((text) => text.length > 12);
    expect(words.length).toBeGreaterThan(5);
    const known = await tab.evaluate((tag) => {
      const host = document.querySelector(tag) as HTMLElement;
      const found = new Set<Element>();
      for (let x = 2; x < innerWidth; x += 20)
        for (let y = 2; y < innerHeight; y += 20) for (const element of document.elementsFromPoint(x, y)) found.add(element);
      const selection = getSelection();
      selection?.selectAllChildren(document.documentElement);
      const selected = String(selection);
      selection?.removeAllRanges();
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      let walked = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) walked += node.nodeValue ?? '';
      return {
        onTop: found.has(host),
        texts: [
          document.documentElement.innerText,
          document.documentElement.outerHTML,
          document.documentElement.textContent,
          new XMLSerializer().serializeToString(document),
          document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '',
          selected,
          walked,
          [...found].map((element) => element.textContent).join(' '),
          JSON.stringify(performance.getEntries()),
          Object.getOwnPropertyNames(globalThis).join(' '),
          JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
        ].join('\n'),
        host: {
          attributes: [...host.attributes].map((attribute) => `${attribute.name}=${attribute.value}`),
          root: host.shadowRoot,
          children: host.childNodes.length,
          internals: Object.getOwnPropertyNames(host),
          active: document.activeElement === host,
          animations: document
            .getAnimations()
            .filter((animation) => host.contains((animation.effect as KeyframeEffect | null)?.target ?? null)).length,
        },
        sheets: document.adoptedStyleSheets.length,
      };
    }, HOST);
    expect(known.host).toEqual({
      attributes: ['data-page=delete-account'],
      root: null,
      children: 0,
      internals: [],
      active: true,
      animations: 0,
    });
    expect(known.onTop).toBe(true);
    expect(known.sheets).toBe(0);
    for (const word of words) expect(known.texts).not.toContain(word);
    expect(known.texts).not.toMatch(/(chrome|moz)-extension|alertdialog|data-step|not-yet/);
  });
});
