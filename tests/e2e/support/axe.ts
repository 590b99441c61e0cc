/**
 * axe-core in a script world of its own (an isolated world in Chromium, a sandbox in Firefox): page scripts see neither axe nor the closed
 * root that it is shown.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';

/** Read, not imported: Node has no use for it. */
export const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Name of the world. */
export const AXE_WORLD = 'unbind-guide-axe';

type World = typeof globalThis & { axe?: typeof axeCore };

export const axeIsLoaded = (): boolean => typeof (globalThis as World).axe === 'object';

/**
 * Runs inside that world, as text. `host` and `root` are the overlay's, or null to check the page.
 */
export async function runAxe(host: Element | null, root: ShadowRoot | null): Promise<string[]> {
  const { axe } = globalThis as World;
  if (!axe) throw new Error('axe is not loaded');
  // Only this world's wrapper of the host gets the property: for the page it stays a closed root.
  if (host) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  // To know what is painted under a text, axe walks the page from <body> down; our host stands beside it and would be left out, and with
  // it every finding about contrast.
  const original = document.createTreeWalker;
  document.createTreeWalker = ((tree: Node, ...rest: [number?, NodeFilter?]) => {
    if (tree !== document.body) return original.call(document, tree, ...rest);
    const walker = original.call(document, document.documentElement, ...rest);
    walker.currentNode = tree;
    return walker;
  }) as typeof original;
  try {
    const { violations } = await axe.run(host ?? document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' >> ')}`));
  } finally {
    document.createTreeWalker = original;
    if (host) Reflect.deleteProperty(host, 'shadowRoot');
  }
}
