/** For `ref`: what has just been asked for is to be seen. Moves no more than it must. */
export function intoSight(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' });
}
