import type { DeviceKind } from './types';

/** Words in a model's name that tell its kind; a phone has none. */
const WORDS: readonly (readonly [RegExp, DeviceKind])[] = [
  [/\b(pad|tab)\b|平板/i, 'tablet'],
  [/\b(band|watch|fit|fitness|amazfit)\b|手环|手表/i, 'wearable'],
  [/\b(tv|stick|box|projector)\b|电视|盒子/i, 'tv'],
  [/\b(speaker|soundbar)\b|音箱/i, 'speaker'],
  [/\b(router|ax\d{3,4})\b|路由器/i, 'router'],
  [/\b(book|notebook|redmibook|laptop)\b|笔记本/i, 'laptop'],
  [/\b(vacuum|mop|camera|purifier|lamp|bulb|robot)\b|扫地|摄像/i, 'smart-home'],
];

/** The kind that a device's name suggests; a proposal for the owner to confirm, never more. */
export function proposedKind(name: string): DeviceKind {
  return WORDS.find(([word]) => word.test(name))?.[1] ?? 'phone';
}
