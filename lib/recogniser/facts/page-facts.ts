/** From a document that has been read to the facts that the judge asks for, each worked out when it is first wanted. */

import { addressWord, isElsewhere } from '../../site/address-words';
import type { LabelKind } from '../../site/atlas/kinds';
import { type Lesson, lessonsFor } from '../../site/lessons';
import type { FactName } from '../../site/pages/definition';
import { pageOf, type RouteVerdict, type Side } from '../../site/routes';
import { findAll } from '../dom/find';
import { hasSimilarSibling } from '../dom/siblings';
import type { Inverted } from '../dom/switches';
import { normaliseText, shortText, shownText } from '../dom/text';
import { titleParts } from '../dom/title';
import { closest, composedContains, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import type { MenuFacts, PageFacts } from '../judge/facts';
import { PROSE_LIMIT, QUOTED_LIMIT } from '../judge/weights';
import { labelMeanings } from '../label-meanings';
import type { LabelIndex } from '../read/label-index';
import { type Candidate, candidatesOf, hasPressable } from './candidates';
import { tickOf } from './consent';
import { contactsOf } from './contacts';
import { deviceRows } from './device-list';
import { menuButtons } from './device-menus';
import { headingText, headsPage, soleDevice, titleDevice } from './device-names';
import { asksOf, certainRows, deviceAt, isOnlyAsked, isOnlyListed, listHeading, removableRows } from './device-rows';
import { findSwitches, onlySwitch } from './find-switches';
import { TOP_HEADING } from './headings';
import { SeenLabel, targetFacts } from './label-facts';
import { isFirstHeading, rowOf } from './label-rows';
import { languageOf } from './language';
import { isAligned, isTile, servicesBesideFind, servicesTiled } from './line-up';
import { linksOf } from './links';
import {
  dialogOf,
  endButton,
  fewTicks,
  hasMap,
  isAnswered,
  isSparse,
  isWare,
  soleTick,
  speaksOfDeleting,
  tickLine,
} from './page-structure';
import { asksForImei, fieldsOf, saysQuota } from './page-words';
import { reasonOf, refusalRows } from './refusals';
import { ElementIds, lazily, type Seen } from './seen';

export interface PageInput {
  readonly url: URL;
  readonly verdict: RouteVerdict & { readonly side: Side };
  readonly root: Document;
  readonly index: LabelIndex;
  readonly lessons: readonly Lesson[];
  readonly inverted?: Inverted | undefined;
}

/** Characters of a page in which facts about a device are looked for. */
const PAGE_TEXT = 4_000;
/** Characters of a button. */
const MAX_BUTTON = 160;

/** The facts about a page, and what their numbers stand for. */
export function pageFacts(input: PageInput): { readonly facts: PageFacts; readonly ids: ElementIds } {
  const { url, verdict, root, index } = input;
  const all = candidatesOf(index);
  const seen = look(input, all);
  const ids = new ElementIds();
  const { candidates } = seen;
  const switches = findSwitches(seen);
  const titles = titleParts(root).flatMap((text) => (labelMeanings(text) ?? []).map((meaning) => ({ ...meaning, text })));
  const isDeletion =
    verdict.use === 'delete-account' ||
    titles.some(({ kind }) => kind === 'delete-account') ||
    candidates.some((one) => isTopOfDeletion(one, index));
  const refusals = verdict.side === 'account' ? refusalRows(seen, isDeletion) : [];
  const facts = lazily<PageFacts>({
    side: () => verdict.side,
    route: () => pageOf(verdict),
    language: () => languageOf(all, root),
    labels: () => candidates.map((candidate) => new SeenLabel(candidate, seen, ids)),
    titles: () => titles,
    addressed: () => addressWord(url),
    counts: () => countsOf(url, seen, { switches: switches.length, refusals: refusals.length }),
    prose: () => Math.min(3, Math.floor(index.proseLength / PROSE_LIMIT) + Math.floor((all.length - candidates.length) / QUOTED_LIMIT)),
    secretField: () => [...index.secretFields].some(isVisible),
    device: () => seen.device,
    rows: () => rowFacts(seen, ids),
    listHeading: () => {
      const heading = listHeading(seen);
      return heading && { id: ids.idOf(heading), text: normaliseText(shownText(heading, MAX_BUTTON)) };
    },
    links: () => linksOf(root, url).map(({ element, kind, text }) => ({ id: ids.idOf(element), kind, text })),
    findSwitches: () =>
      switches.map(({ control, candidate: { match } }) => ({
        target: targetFacts(control, match.element, seen, ids),
        label: match.text,
        name: ids.idOf(match.element),
      })),
    rowMenus: () => menuFacts(undefined, seen, ids),
    menus: () => menuFacts(root.body ?? undefined, seen, ids),
    ticks: () => tickFacts(root, ids),
    contacts: () =>
      verdict.side === 'account' ? contactsOf(root).map(({ is, target, text }) => ({ is, id: ids.idOf(target), text })) : [],
    endButton: () => {
      const button = endButton(root);
      return button && { id: ids.idOf(button), text: normaliseText(shownText(button, MAX_BUTTON)) };
    },
    refusals: () => refusals.map((row) => ({ id: ids.idOf(row), text: normaliseText(row.textContent ?? ''), reason: reasonOf(row) })),
    taught: () => taughtFacts(input, all, seen, ids),
  });
  return { facts, ids };
}

function countsOf(url: URL, seen: Seen, { switches, refusals }: { switches: number; refusals: number }): Record<FactName, number> {
  const { root, index, candidates, rows, device } = seen;
  return lazily<Record<FactName, number>>({
    rows: () => rows.length,
    certainRows: () => certainRows(seen),
    removableRows: () => removableRows(seen),
    refusals: () => refusals,
    soleDevice: () => Number(device !== undefined),
    onlyListed: () => Number(isOnlyListed(seen)),
    onlyAsked: () => Number(isOnlyAsked(seen)),
    deviceFacts: () => Number(device !== undefined && hasDeviceFacts(root)),
    findSwitch: () => switches,
    tick: () => Number(candidates.some(({ kinds, match }) => kinds.has('delete-consent') && tickOf(match) !== undefined)),
    soleTick: () => Number(soleTick(root) !== undefined),
    fewTicks: () => fewTicks(root).length,
    map: () => Number(hasMap(index)),
    wares: () => Number(rows.some(({ row }) => isWare(row))),
    elsewhere: () => Number(isElsewhere(url)),
    contactPhone: () => Number(contactsOf(root).some(({ is }) => is === 'phone')),
    contactEmail: () => Number(contactsOf(root).some(({ is }) => is === 'email')),
    sparse: () => Number(isSparse(root)),
    titledDevice: () => Number(device !== undefined && (titleDevice(root) === device || headsPage(index, device))),
    asksOfDevice: () => Number(device !== undefined && asksOf(device, seen)),
    asksToDelete: () => Number(asksToDelete(seen)),
    asksOnce: () => Number(asksOnce(seen)),
    aligned: () => Number(isAligned(candidates)),
    services: () => servicesBesideFind(candidates, index),
    servicesTiled: () => servicesTiled(candidates, index),
    quota: () => Number(saysQuota(root)),
    fields: () => fieldsOf(root).length,
    imeiField: () => Number(asksForImei(root)),
    tiles: () => Number(candidates.some(({ match }) => isTile(match.element))),
  });
}

/** Elements of a row that are looked at. */
const ROW_ELEMENTS = 60;
/** Characters of it, and of a picture in it that a font draws. */
const ROW_TEXT = 300;
const GLYPH = 2;
const PRESSED = 'a[href],button,summary,[role="button"],[role="link"],[tabindex],[button]';
const UNFOLDS = 'summary,h2,h3,h4';

/** What opens a device: beside what else its row says or does, the thing to press that begins with its name, or that heads what unfolds. */
function pressedFor(row: Element, name: string): Element {
  if (unclobbered(row).matches(PRESSED)) return row;
  const pressed = findAll(row, PRESSED, ROW_ELEMENTS);
  const named = pressed.find((at) => normaliseText(shownText(at, name.length + 1)).startsWith(name));
  if (!named) return pressed.find((at) => closest(at, UNFOLDS) !== undefined) ?? row;
  const saysMore = shortText(row, shownText(named, ROW_TEXT).length + GLYPH) === undefined;
  return saysMore || pressed.some((at) => !composedContains(named, at) && !composedContains(at, named)) ? named : row;
}

const rowFacts = (seen: Seen, ids: ElementIds): PageFacts['rows'] =>
  seen.rows.map(({ row, name }) => ({
    id: ids.idOf(pressedFor(row, name)),
    name,
    get onlySwitch() {
      const found = onlySwitch(row, seen);
      return found && ids.idOf(found);
    },
  }));

const menuFacts = (scope: Element | undefined, seen: Seen, ids: ElementIds): MenuFacts[] =>
  menuButtons(seen.rows, scope, (element) => seen.index.matches.has(element)).map(({ control, device }) => ({
    id: ids.idOf(control),
    device: device ?? deviceAt(control, seen),
  }));

const tickFacts = (root: Document, ids: ElementIds): PageFacts['ticks'] =>
  fewTicks(root).map((tick) => {
    const { line, words } = tickLine(tick);
    return { id: ids.idOf(line), text: words, deletes: speaksOfDeleting(words) };
  });

const taughtFacts = ({ url, lessons }: PageInput, all: readonly Candidate[], seen: Seen, ids: ElementIds): PageFacts['taught'] =>
  lessonsFor(url, lessons).flatMap(({ label, page, control }) => {
    const found = all.find(({ match }) => match.hash === label);
    if (!found) return [];
    const { element, text } = found.match;
    const target = { ...targetFacts(found.control ?? element, element, seen, ids), device: deviceAt(element, seen) };
    return [{ page, control, text, target }];
  });

/** Labels whose page may be one with devices, on the site that has such pages only sometimes. */
const OF_DEVICES: readonly LabelKind[] = ['delete-device', 'my-devices', 'devices'];

/** The heading of the whole page says that it deletes the account. */
const isTopOfDeletion = ({ kinds, heading, control, dialog, match }: Candidate, index: LabelIndex): boolean =>
  kinds.has('delete-account') &&
  heading === 'markup' &&
  !control &&
  !dialog &&
  (closest(match.innermost, TOP_HEADING) !== undefined ||
    // the name of a line among others heads nothing, however it is marked up
    (isFirstHeading(match, index) && !hasSimilarSibling(match.element) && rowOf(match, index) === undefined));

/** The address, or a map, says that there are devices to be seen. */
const isAboutDevices = ({ url, verdict, index }: PageInput): boolean =>
  addressWord(url)?.kind === 'devices' || pageOf(verdict) === 'find-device' || hasMap(index);

function look(input: PageInput, all: readonly Candidate[]): Seen {
  const { verdict, root, index, inverted } = input;
  const candidates = all.filter(({ inText }) => !inText);
  const mayHaveDevices = verdict.side === 'cloud' || all.some(({ kinds }) => OF_DEVICES.some((kind) => kinds.has(kind)));
  const rows = mayHaveDevices ? deviceRows(index, all, isAboutDevices(input)) : [];
  const device =
    soleDevice(index, rows) ??
    (rows.length <= 1 && isSaidOfDevices(input, all) && (endsDevice(candidates) || tellsOfDevice(input, candidates))
      ? (headingText(index) ?? titleDevice(root))
      : undefined);
  return { root, index, candidates, rows, device, inverted };
}

/** The account's site says of a page that it is about devices; there "removed from the account" may be said of anything. */
const isSaidOfDevices = ({ verdict, index }: PageInput, all: readonly Candidate[]): boolean =>
  verdict.side === 'cloud' || index.deviceNames.size > 0 || all.some(({ kinds }) => kinds.has('my-devices') || kinds.has('devices'));

/** Something here would let one device go. */
const endsDevice = (candidates: readonly Candidate[]): boolean =>
  hasPressable(candidates, 'delete-device') || (hasPressable(candidates, 'remove') && hasPressable(candidates, 'turn-off-find-device'));

/** What is told of one device alone, and something to do to it that is said of devices. */
const tellsOfDevice = ({ root, inverted }: PageInput, candidates: readonly Candidate[]): boolean =>
  ((hasPressable(candidates, 'remove') && candidates.some(({ kinds }) => WITH_REMOVE.some((kind) => kinds.has(kind)))) ||
    findSwitches({ candidates, inverted }).length > 0) &&
  hasDeviceFacts(root);

/** Labels in whose company a bare "remove" is about a device. */
const WITH_REMOVE: readonly LabelKind[] = ['my-devices', 'devices', 'find-device', 'current-device', 'turn-off-find-device'];

const hasDeviceFacts = (root: Document): boolean => /IMEI|(?:HyperOS|MIUI|Android) \d/.test(shownText(root.body, PAGE_TEXT));

/** Under a heading that says so, or as its own heading says, a dialog asks whether to delete the account. */
const asksToDelete = ({ candidates, root }: Seen): boolean => {
  const headings = candidates.filter(({ kinds, heading, control }) => kinds.has('delete-account') && heading === 'markup' && !control);
  const asked = candidates.filter(
    ({ kinds, pressable, dialog }) => dialog && pressable === 'markup' && (kinds.has('remove') || kinds.has('delete-account')),
  );
  const named = asked.filter(({ kinds }) => kinds.has('delete-account'));
  return (
    headings.some(({ dialog }) => asked.some((one) => one.dialog === dialog)) ||
    // the question above them may be in any words
    candidates.some(({ kinds, control, dialog }) => control && kinds.has('cancel') && named.some((one) => one.dialog === dialog)) ||
    (headings.some(({ dialog }) => !dialog) && (asked.length > 0 || (dialogOf(root) !== undefined && endButton(root) !== undefined)))
  );
};

/** A button that leaves everything as it is, and one other beside it. */
const asksOnce = ({ candidates }: Seen): boolean =>
  candidates.some(
    ({ kinds, control, pressable, inSeries }) =>
      kinds.has('cancel') && control !== undefined && pressable === 'markup' && !inSeries && isAnswered(control),
  );
