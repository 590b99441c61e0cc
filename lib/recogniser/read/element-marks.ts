/** What an element itself says of what it is, without what stands in it. */
import { LAYER_CLASS_SOURCE, LAYER_ID_SOURCE, MAP_CLASS_SOURCE } from '../../site/component-libraries';
import { REFUSAL_CLASS } from '../../site/refusals';
import { attributeName, NAMING_ATTRIBUTES } from '../dom/accessible-name';
import { isEditable, isSecretField } from '../dom/fields';
import type { LabelIndexBuilder } from './label-index';
import { CLOSED, HEADING, LAYER, MAP, NAMED, PICTURE } from './tags';

/** Classes by which refusals, layers and maps are known. */
const LAYER_CLASS = new RegExp(LAYER_CLASS_SOURCE);
const MAP_CLASS = new RegExp(MAP_CLASS_SOURCE, 'i');
const LAYER_ID = new RegExp(LAYER_ID_SOURCE);

type Marked = 'refusals' | 'layers' | 'maps' | 'none';
/** Values of `class` seen: pages repeat them. */
const known = new Map<string, Marked>();
const MOST_CLASSES = 2_000;

function markOf(classes: string): Marked {
  let mark = known.get(classes);
  if (mark === undefined) {
    if (classes.includes(REFUSAL_CLASS)) mark = 'refusals';
    else if (LAYER_CLASS.test(classes)) mark = 'layers';
    else mark = MAP_CLASS.test(classes) ? 'maps' : 'none';
    if (known.size < MOST_CLASSES) known.set(classes, mark);
  }
  return mark;
}

/** What becomes of the text in an element: none of our business, part of the text around it, or a text of its own. */
export type Content = 'closed' | 'joined' | 'apart';

/**
 * Notes what an element is.
 * @param self the element, or what is true of it, see `unclobbered`
 * @param traits what its name says
 */
export function noteElement(element: Element, self: Element, traits: number, index: LabelIndexBuilder): Content {
  if ((traits & LAYER) !== 0) index.layers.add(element);
  if ((traits & MAP) !== 0) index.maps.add(element);
  if ((traits & CLOSED) !== 0) return 'closed';
  // the title of a picture is its name, as alt is, and no word of the text beside it
  let content: Content = (traits & PICTURE) !== 0 ? 'apart' : 'joined';
  let named = (traits & NAMED) !== 0;
  // here and in the walker: plain loops and no closures, because most of a first pass runs before anything is compiled
  const names = self.getAttributeNames();
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (name === 'class') {
      const mark = markOf(self.getAttribute(name) as string);
      if (mark !== 'none') index[mark].add(element);
    } else if (name === 'id') {
      if (LAYER_ID.test(self.getAttribute(name) as string)) index.layers.add(element);
    } else if (name === 'role') {
      const role = self.getAttribute(name) as string;
      if (role === 'textbox') return 'closed';
      if (role === 'heading') index.headings.add(element);
      else if (role.endsWith('dialog')) index.layers.add(element);
    } else if (name === 'aria-modal') index.layers.add(element);
    else if (name === 'contenteditable') {
      if (isEditable(element)) return 'closed';
    } else if (name === 'hidden') {
      // not seen now («Загрузка…» in a button); when it is, it may be a label of its own
      content = 'apart';
    } else if (NAMING_ATTRIBUTES.has(name)) named = true;
  }
  if (named) {
    if (isSecretField(element)) index.secretFields.add(element);
    const name = attributeName(element);
    if (name !== undefined) index.addName(element, name);
  }
  if ((traits & HEADING) !== 0) index.headings.add(element);
  return content;
}
