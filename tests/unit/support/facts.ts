/** Facts about pages that no document has, for the judge. */
import type { LabelFacts, PageFacts, TargetFacts } from '../../../lib/recogniser/judge/facts';
import type { LabelKind } from '../../../lib/site/atlas';
import type { FactName } from '../../../lib/site/pages/definition';

let last = 0;
/** An element that may be the control of a label, each time another one. */
export const target = (as: Partial<TargetFacts> = {}): TargetFacts => ({ id: ++last, holdsLabel: true, device: undefined, ...as });

/** A label of the site's own, which stands there and does nothing. */
export function label(kind: LabelKind, as: Partial<LabelFacts> = {}): LabelFacts {
  const self = target();
  return {
    text: kind,
    kinds: [kind],
    web: [kind],
    composed: [],
    via: 'text',
    heading: 'no',
    pressable: as.control ? 'markup' : 'no',
    inSeries: false,
    inDialog: false,
    acting: false,
    listed: false,
    inLine: false,
    inMenu: false,
    namesDialog: false,
    element: self.id,
    innermost: self,
    control: undefined,
    line: self,
    row: undefined,
    isFirstHeading: false,
    inFindLine: false,
    inRow: false,
    inLayer: false,
    onlyRemover: false,
    isTickOrEntry: false,
    hasTick: false,
    consentLine: self.id,
    leadsToAccount: false,
    ...as,
  };
}

/** A label that can be pressed. */
export const button = (kind: LabelKind, as: Partial<LabelFacts> = {}): LabelFacts => label(kind, { control: target(), ...as });

/** A page of which nothing is known but what is given. */
export function page(as: Partial<Omit<PageFacts, 'counts'>> & { counts?: Partial<Record<FactName, number>> } = {}): PageFacts {
  const { counts, ...rest } = as;
  return {
    side: 'cloud',
    route: undefined,
    language: undefined,
    labels: [],
    titles: [],
    addressed: undefined,
    prose: 0,
    secretField: false,
    device: undefined,
    rows: [],
    listHeading: undefined,
    links: [],
    findSwitches: [],
    rowMenus: [],
    menus: [],
    refusals: [],
    ticks: [],
    contacts: [],
    endButton: undefined,
    taught: [],
    ...rest,
    counts: {
      rows: 0,
      certainRows: 0,
      removableRows: 0,
      refusals: 0,
      soleDevice: 0,
      onlyListed: 0,
      onlyAsked: 0,
      deviceFacts: 0,
      findSwitch: 0,
      tick: 0,
      asksToDelete: 0,
      asksOnce: 0,
      fields: 0,
      aligned: 0,
      tiles: 0,
      services: 0,
      servicesTiled: 0,
      quota: 0,
      imeiField: 0,
      fewTicks: 0,
      map: 0,
      wares: 0,
      elsewhere: 0,
      contactPhone: 0,
      contactEmail: 0,
      soleTick: 0,
      sparse: 0,
      titledDevice: 0,
      asksOfDevice: 0,
      ...counts,
    },
  };
}
