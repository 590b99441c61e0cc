/** How labels stand beside each other: in lines of one shape, as tiles, as the services of the cloud. */
import { SWITCH_SELECTOR } from '../../site/component-libraries';
import { findFirst } from '../dom/find';
import { hasSimilarSibling, isSimilar, someSibling } from '../dom/siblings';
import { shownText } from '../dom/text';
import { closest, composedAncestors, unclobbered } from '../dom/tree';
import type { LabelIndex, LabelMatch } from '../read/label-index';
import type { Candidate } from './candidates';
import { isInMenu } from './label-rows';
import { isWare } from './page-structure';

/** How far above a label the line begins that holds it. */
const CLIMB = 6;
/** One of so many lines of one shape. */
const TILES = 4;

/** Whether an element stands among several of one shape, rows of a table apart. */
export function isTile(element: Element): boolean {
  for (const at of composedAncestors(element, 5)) {
    if (at.localName === 'tr') return false;
    let alike = 1;
    someSibling(at, (sibling) => isSimilar(sibling, at) && ++alike >= TILES);
    if (alike >= TILES) return true;
  }
  return false;
}

/** Two labels of one side's pages in rows of one shape, under one parent. */
export const isAligned = (candidates: readonly Candidate[]): boolean =>
  [...byParent(candidates).values()].some((beside) => new Set(beside.flatMap(({ kinds }) => [...kinds])).size >= 2);

/**
 * The most services of the cloud that stand in one list with the one that finds devices, menus of the site and tables, which tell of
 * something, apart; 0 where that does not stand in a list.
 */
export function servicesBesideFind(candidates: readonly Candidate[], index: LabelIndex): number {
  const tiles = tilesOf(
    candidates,
    index,
    ({ kinds, match }) => (kinds.has('cloud-feature') || kinds.has('find-device')) && isBareTile(match),
  );
  let most = 0;
  for (const beside of byParent(tiles).values()) {
    const services = new Set(beside.filter(({ kinds }) => kinds.has('cloud-feature')).map(({ match }) => match.text));
    if (beside.some(({ kinds }) => kinds.has('find-device'))) most = Math.max(most, services.size);
  }
  return most;
}

/** The most services of the cloud that stand in one list, menus and tables apart, where lines tell no size and nothing is switched. */
export function servicesTiled(candidates: readonly Candidate[], index: LabelIndex): number {
  const tiles = tilesOf(candidates, index, ({ kinds, match }) => kinds.has('cloud-feature') && isPlainTile(match));
  return Math.max(0, ...[...byParent(tiles).values()].map((beside) => new Set(beside.map(({ match }) => match.text)).size));
}

/** Labels of one sort outside of dialogs, menus and tables. */
const tilesOf = (candidates: readonly Candidate[], index: LabelIndex, fits: (candidate: Candidate) => boolean): readonly Candidate[] =>
  candidates.filter((one) => !one.dialog && fits(one) && !isInMenu(one.match.element, index) && !closest(one.match.element, 'table'));

const lineOf = ({ element }: LabelMatch): Element | undefined => [...composedAncestors(element, CLIMB)].find(hasSimilarSibling);

/** Whether the line of a label has its name and a number at most. */
function isPlainTile(match: LabelMatch): boolean {
  const line = lineOf(match);
  return line !== undefined && isBareTile(match) && !isWare(line) && findFirst(line, TOOLS, TOOLS_LOOKED_AT) === undefined;
}
const TOOLS = `input,${SWITCH_SELECTOR}`;
const TOOLS_LOOKED_AT = 60;

/** Whether the line of a label tells no time, as a notice about the service does: a tile has its name and a number at most. */
const isBareTile = (match: LabelMatch): boolean => {
  const line = lineOf(match);
  return line !== undefined && !TIME.test(shownText(line, TILE_TEXT));
};
const TIME = /\d:\d\d/;
/** Characters of a tile. */
const TILE_TEXT = 80;

/** Labels by the parents of the lines of one shape in which they stand. */
function byParent(candidates: readonly Candidate[]): Map<Node, Candidate[]> {
  const parents = new Map<Node, Candidate[]>();
  for (const candidate of candidates) {
    for (const at of composedAncestors(candidate.match.element, CLIMB)) {
      const parent = unclobbered(at).parentNode;
      if (!parent) break;
      if (hasSimilarSibling(at)) parents.set(parent, [...(parents.get(parent) ?? []), candidate]);
    }
  }
  return parents;
}
