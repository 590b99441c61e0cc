/** Whether markup says that an element is pressed. */
import { ITEM_CLASSES } from '../../site/component-libraries';
import { cachedQuery } from './query-cache';
import { unclobbered } from './tree';

const PRESSABLE_TAGS = new Set(['button', 'summary', 'option']);

const PRESSABLE_INPUTS = new Set(['button', 'submit', 'reset', 'image', 'checkbox', 'radio']);

const PRESSABLE_ROLES = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'treeitem',
]);

/** Whether markup alone says that the element can be pressed. */
export const isPressable = cachedQuery((node: Element): boolean => {
  const element = unclobbered(node);
  const tag = element.localName;
  if (PRESSABLE_TAGS.has(tag)) return true;
  if (tag === 'a' && (element.hasAttribute('href') || element.hasAttribute('tabindex') || isButtonClass(element))) return true;
  if (tag === 'input') return PRESSABLE_INPUTS.has(element.getAttribute('type')?.toLowerCase() ?? '');
  const role = element.getAttribute('role');
  if (role !== null && PRESSABLE_ROLES.has(role)) return true;
  if (tag.includes('-') && isPressableCustom(tag, element)) return true;
  const tabindex = element.getAttribute('tabindex');
  return (tabindex !== null && Number(tabindex) >= 0) || namesAction(element) || isMenuLine(element);
});

/** Attributes by which a page says what happens on a press, to a listener of its own or at its root. */
const ACTION_ATTRIBUTES: ReadonlySet<string> = new Set([
  'onclick',
  'jsaction',
  'bindtap',
  'catchtap',
  'ng-click',
  'x-on:click',
  'wire:click',
  'phx-click',
  'data-action',
  'data-click',
  'data-href',
  'data-link',
  'data-cmd',
  'data-command',
]);

const namesAction = (element: Element): boolean => element.getAttributeNames().some((name) => ACTION_ATTRIBUTES.has(name));

/** A line of a library's menu that says so by its class alone. */
function isMenuLine(element: Element): boolean {
  const classes = element.getAttribute('class');
  return classes?.split(' ').some((name) => ITEM_CLASSES.has(name)) === true;
}

/** Elements of component libraries say in their names, or as links and buttons do in their attributes, that they are pressed. */
function isPressableCustom(tag: string, element: Element): boolean {
  if (/-(?:button|btn|checkbox|radio|switch|option)$/.test(tag) || element.hasAttribute('href') || element.hasAttribute('button'))
    return true;
  const type = element.getAttribute('type');
  return type === 'button' || type === 'link' || type === 'submit';
}

/** `btn`, `button`: unhashed words in class names are a hint that a bare `<a>` is pressed. */
function isButtonClass(element: Element): boolean {
  return /(^|[\s_-])(btn|button)/i.test(element.getAttribute('class') ?? '');
}

/** A link to another page; what has no address, or a script for one, is a button in disguise. */
export function isNavigationLink(link: Element): boolean {
  const address = link.getAttribute('href')?.trim() ?? '';
  return address !== '' && address !== '#' && !/^javascript:/i.test(address);
}
