/**
 * What the judge is told of a page: plain data without elements, which are named by numbers. Whoever makes it may work out each fact
 * when it is first asked for; for the judge it is as if all were there.
 */
import type { LabelKind } from '../../site/atlas/kinds';
import type { ControlKind } from '../../site/controls';
import type { PageKind } from '../../site/kinds';
import type { FactName } from '../../site/pages/definition';
import type { Side } from '../../site/routes';

/** Stands for an element of the page. */
export type ElementId = number;

/** An element that may be the control of a label. */
export interface TargetFacts {
  readonly id: ElementId;
  /** The label stands in it; if not, beside it. */
  readonly holdsLabel: boolean;
  /** Name of the device that it belongs to. */
  readonly device: string | undefined;
}

/** A visible label outside of running text, and how it stands on the page. */
export interface LabelFacts {
  /** As the page writes it. */
  readonly text: string;
  readonly kinds: readonly LabelKind[];
  /** Of the kinds, those for which this is the site's own wording. */
  readonly web: readonly LabelKind[];
  /** Of the kinds, those which are understood from concepts. */
  readonly composed: readonly LabelKind[];
  /** Visible text, or a name given by attribute. */
  readonly via: 'text' | 'name';
  /** Marked up as a heading, or standing alone as one. */
  readonly heading: 'markup' | 'alone' | 'no';
  /** No other heading by markup stands above it, but the site's own name. */
  readonly isFirstHeading: boolean;
  /** What shows that it can be pressed. */
  readonly pressable: 'markup' | 'cursor' | 'no';
  /** One of three or more alike items of a list that are not ours. */
  readonly inSeries: boolean;
  readonly inDialog: boolean;
  /** It can be pressed, or there is something to press in its row. */
  readonly acting: boolean;
  /** It stands among alike pressable lines. */
  readonly listed: boolean;
  /** It stands in one of several lines of one shape, with no other label of ours. */
  readonly inLine: boolean;
  /** It stands in a menu of the site, or in its head or foot: these are on every page. */
  readonly inMenu: boolean;
  /** It is the name of a whole dialog. */
  readonly namesDialog: boolean;

  /** The outermost and the innermost element that show the label and nothing else. */
  readonly element: ElementId;
  readonly innermost: TargetFacts;
  /** What is pressed; absent when nothing says that this can be pressed. */
  readonly control: TargetFacts | undefined;
  /** What would be pressed in its row: the only button there, the row, or the label itself. */
  readonly line: TargetFacts;
  /** Its row, where it is one of several of one shape and holds no other label of ours. */
  readonly row: TargetFacts | undefined;
  /** It stands in one line with "Find device" and nothing else that is done, or in a dialog about it. */
  readonly inFindLine: boolean;
  /** What is pressed stands in the row of a device. */
  readonly inRow: boolean;
  /** What is pressed stands in what is drawn above the list of devices. */
  readonly inLayer: boolean;
  /** The one button of the page of one device that says no more than "remove". */
  readonly onlyRemover: boolean;
  /** What is pressed is a tick, or a line of the site's menu. */
  readonly isTickOrEntry: boolean;
  /** There is a tick beside it. */
  readonly hasTick: boolean;
  /** What holds both the tick and the label. */
  readonly consentLine: ElementId;
  /** What is pressed is no link to another site than the account's. */
  readonly leadsToAccount: boolean;
}

/** A label in the document's title. */
export interface TitleFacts {
  readonly kind: LabelKind;
  readonly text: string;
  readonly web: boolean;
  readonly composed?: true;
}

export interface PageFacts {
  readonly side: Side;
  /** The page that the address alone says. */
  readonly route: PageKind | undefined;
  /** BCP 47, of the labels. */
  readonly language: string | undefined;
  readonly labels: readonly LabelFacts[];
  readonly titles: readonly TitleFacts[];
  /** What the last word of the address says the page is about. */
  readonly addressed: { readonly kind: LabelKind; readonly text: string } | undefined;
  /** Facts about the page as a whole: how many there are; 1 or 0 for what is there or not. */
  readonly counts: Readonly<Record<FactName, number>>;
  /** How much this is a page to read, 0 to 3. */
  readonly prose: number;
  /** There is a field for a password or a code. */
  readonly secretField: boolean;
  /** Name of the one device that the page is about. */
  readonly device: string | undefined;
  /** Rows of devices, with the only switch in the row if that is on. */
  readonly rows: readonly { readonly id: ElementId; readonly name: string; readonly onlySwitch: ElementId | undefined }[];
  /** The heading above them, whatever it says. */
  readonly listHeading: { readonly id: ElementId; readonly text: string } | undefined;
  /** Links whose address says where they lead. */
  readonly links: readonly { readonly id: ElementId; readonly kind: LabelKind; readonly text: string }[];
  /** Switches in the row of Find device that are on. */
  readonly findSwitches: readonly { readonly target: TargetFacts; readonly label: string; readonly name: ElementId }[];
  /** Menus of devices, in their rows or anywhere. */
  readonly rowMenus: readonly MenuFacts[];
  readonly menus: readonly MenuFacts[];
  /** The lines of the ticks of a page that has few, and whether their words are about the account. */
  readonly ticks: readonly { readonly id: ElementId; readonly text: string; readonly deletes: boolean }[];
  /** What is pressed in the lines with a masked phone number, e-mail address or password. */
  readonly contacts: readonly { readonly id: ElementId; readonly text: string; readonly is: 'phone' | 'email' | 'password' }[];
  /** On a page that deletes the account, the button that does it, by its place alone. */
  readonly endButton: { readonly id: ElementId; readonly text: string } | undefined;
  /** Rows of Xiaomi's own list of reasons against deletion. */
  readonly refusals: readonly { readonly id: ElementId; readonly text: string; readonly reason: string }[];
  /** Labels that the owner has taught, and what they were said to be. */
  readonly taught: readonly {
    readonly page: PageKind;
    readonly control: ControlKind;
    readonly text: string;
    readonly target: TargetFacts;
  }[];
}

export interface MenuFacts {
  readonly id: ElementId;
  readonly device: string | undefined;
}
