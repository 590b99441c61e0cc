import type { AxNode } from './driver';

/** Roles that say nothing: wrappers, and pieces that each browser draws differently. */
const MEANINGLESS = new Set([
  '',
  'generic',
  'none',
  'presentation',
  'InlineTextBox',
  'LineBreak',
  'LabelText',
  'ListMarker',
  'IframePresentational',
]);
/** Names of the same thing in the two browsers. */
const SAME: Record<string, string> = { RootWebArea: 'document', StaticText: 'text', 'text leaf': 'text', img: 'image' };

/** One spelling for both browsers; undefined for nodes that a reader would not hear of. */
export function axNode(role: string, name: string, states: Omit<AxNode, 'role' | 'name'>): AxNode | undefined {
  if (MEANINGLESS.has(role)) return undefined;
  const node: AxNode = { role: SAME[role] ?? role, name: name.replace(/\s+/g, ' ').trim(), ...states };
  // Chromium calls the page focused along with the element that has the focus
  if (node.role === 'document') delete node.focused;
  return node.role === 'text' && node.name === '' ? undefined : node;
}
