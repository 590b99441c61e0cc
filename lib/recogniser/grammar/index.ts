/** The label grammar: labels of any language understood as concepts, where the atlas does not know them word for word. */
export type { ControlMeaning } from './compositions';
export type { Concept } from './concepts';
export { meaningOf, meaningOfReading } from './meanings';
export { refusalOf } from './refusals';
export { conceptsOf, understand } from './understand';
