/** The label grammar: labels of any language understood as concepts, where the atlas does not know them word for word. */
export { CONCEPTS, type Concept } from './concepts';
export { type Composition, type ControlMeaning, meaningOf, meaningOfReading } from './meanings';
export { refusalOf } from './refusals';
export { conceptsOf, meets, NOTHING, type Reading, setOf, understand } from './understand';
