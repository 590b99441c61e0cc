import type { DeviceRow } from './kit';
import type { Words } from './words';

/** Things that owners of a Xiaomi account have. */
const MODELS = [
  'Redmi Note 13 Pro+ 5G',
  'Xiaomi 14T Pro',
  'POCO X6 Pro 5G',
  'Xiaomi Pad 6S Pro 12.4',
  'Redmi Watch 4',
  'Mi 11 Lite',
  'Xiaomi TV A Pro 55 2025',
  'Xiaomi Robot Vacuum X20+',
  'Redmi 12C',
  'POCO F5',
  'Xiaomi Watch S3',
  'Redmi Pad SE',
  'Mi 10T Pro',
  'Xiaomi 13 Ultra',
  'Redmi Note 8 Pro',
  'Xiaomi Smart Band 9',
  'Mi TV Stick 4K',
  'POCO M4 Pro',
  'Redmi A3',
  'Xiaomi MIX Flip',
  'Mi Pad 5',
  'Redmi Buds 6 Pro',
  'Xiaomi 15 Ultra',
  'Redmi Note 11S',
  'Mi A2',
  'POCO C65',
  'Xiaomi 12T',
  'Redmi K70 Ultra',
  'Mi Note 10',
  'Xiaomi TV Box S (2nd Gen)',
  'POCO Pad',
  'Redmi Note 14 5G',
  'Xiaomi Civi 4 Pro',
  'Mi Router 4A',
  'Redmi 9A',
  'Mi MIX 3',
] as const;

/** Phones, tablets and watches: what can be found on a map. */
const PORTABLE = MODELS.filter((name) => !/TV|Vacuum|Router|Band|Buds/.test(name));
/** What may bear each of the names that owners give. */
const NAMED = ['Redmi Note 12 Pro', 'Redmi Pad SE', 'Redmi Note 8 Pro'] as const;

const at = (all: readonly string[], seed: number): string => all[seed % all.length] as string;
const isNamed = (seed: number): boolean => seed % 2 === 1;
/** The model of the first device. */
const model = (seed: number): string => (isNamed(seed) ? at(NAMED, seed) : at(PORTABLE, seed * 5));
const imei = (seed: number): string =>
  `86${String(40_217_731 + seed * 7_919).padStart(9, '0')}**${String((seed * 13) % 100).padStart(2, '0')}`;

/** What the first device is called. */
export const firstName = (w: Words, seed: number): string => (isNamed(seed) ? at(w.names, seed) : model(seed));

/** Between three and six devices. The first of every other list has a name of its owner's. */
export function owned(w: Words, seed: number, all: readonly string[] = MODELS): DeviceRow[] {
  const first: DeviceRow = {
    name: firstName(w, seed),
    status: isNamed(seed) ? `${model(seed)} · ${w.online}` : w.online,
    tag: seed % 3 === 0 ? w.current : undefined,
  };
  const others = Array.from(
    { length: 2 + (seed % 4) },
    (_, index): DeviceRow => ({ name: at(all, seed * 5 + 3 + index * 7), status: at(w.seen, seed + index) }),
  );
  return [first, ...others.filter(({ name }) => name !== first.name)];
}

/** The same, without what has no place on a map. */
export const portable = (w: Words, seed: number): DeviceRow[] => owned(w, seed, PORTABLE);

/** Only phones have an IMEI here. */
export const facts = (w: Words, seed: number): [string, string][] => [
  [w.facts[0], model(seed)],
  ...(/Watch|Pad/.test(model(seed)) ? [] : ([[w.facts[1], imei(seed)]] as [string, string][])),
  [w.facts[2], `${30_000 + seed * 17}/R4VN${seed}0`],
  [w.facts[3], `HyperOS ${1 + (seed % 3)}.0.${seed % 9}.0`],
  [w.facts[4], `${String(1 + (seed % 28)).padStart(2, '0')}.0${1 + (seed % 9)}.2027`],
];
