/**
 * What the popup shows beside the first thing it shows. A file of its own in the package, fetched by on-demand.tsx: nothing that is on
 * the screen at the first paint belongs here.
 */
export { StepPicture } from '../pictures/StepPicture';
export { Sources } from '../shared/Sources';
export { Asides } from './Asides';
export { Devices } from './Devices';
export { LostStrangers } from './LostStrangers';
export { More } from './More';
export { PurposeQuestion } from './PurposeQuestion';
export { Steps } from './Steps';
