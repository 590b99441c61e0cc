import type { DeviceKind } from './types';

/**
 * Words in a device's name that tell its kind, as Xiaomi writes them and as Russian owners do; a phone has none. Beginnings of words are
 * enough in Russian, where words bend. A scooter is a device of Mi Home: its first owner has to release it.
 */
const WORDS: readonly (readonly [RegExp, DeviceKind])[] = [
  [/\b(pad|tab|tablet)\b|平板|планшет/iu, 'tablet'],
  [/\b(band|watch|fit|fitness|amazfit)\b|手环|手表|(?<!\p{L})(?:часы|браслет)/iu, 'wearable'],
  [/\b(tv|stick|box|projector)\b|电视|盒子|телевизор|приставк|проектор/iu, 'tv'],
  [/\b(speaker|soundbar)\b|音箱|колонк|саундбар/iu, 'speaker'],
  [/\b(router|ax\d{3,4})\b|路由器|роутер|маршрутизатор/iu, 'router'],
  [/\b(book|notebook|redmibook|laptop)\b|笔记本|ноутбук/iu, 'laptop'],
  [
    /\b(vacuum|mop|camera|purifier|humidifier|lamp|bulb|robot|scooter|kettle|plug|gateway|hub|heater|fan)\b|扫地|摄像|滑板车|пылесос|робот|самокат|камер[аыу]|ламп|очистител|увлажнител|чайник|розетк|шлюз|обогревател|вентилятор/iu,
    'smart-home',
  ],
];

/** The kind that a device's name suggests; a proposal for the owner to confirm, never more. */
export function proposedKind(name: string): DeviceKind {
  return WORDS.find(([word]) => word.test(name))?.[1] ?? 'phone';
}
