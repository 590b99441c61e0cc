/** What the owner writes in. Only the kind of a field is read, never what stands in it. */
import { unclobbered } from './tree';

/** Whether text in here belongs to the owner: an editor, a text field. Its words are never labels. */
export function isEditable(node: Element): boolean {
  const element = unclobbered(node);
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

/** A field for a password or a code. Only its kind is read, never what stands in it. */
export function isSecretField(element: Element): boolean {
  if (element.localName !== 'input') return false;
  return (
    element.getAttribute('type')?.toLowerCase() === 'password' || /one-time-code|password/i.test(element.getAttribute('autocomplete') ?? '')
  );
}
