/**
 * Where a page of one kind is and what makes it, as plain data: one file a page beside this one. What the names mean is decided here and in
 * `lib/recogniser/judge`; a page file says which of them it wants.
 */
import type { LabelKind } from '../atlas/kinds';
import type { ControlKind } from '../controls';
import type { PageKind } from '../kinds';
import type { Route, Side } from '../routes';

/** How a label has to stand on the page to count. */
export type Standing =
  /** The site's own wording, and none of several alike items. */
  | 'web'
  /** A heading, by markup or by standing alone. */
  | 'heading'
  /** A heading by markup that cannot be pressed, outside of dialogs. */
  | 'heads'
  /** So, and no other heading stands above it. */
  | 'tops'
  /** It can be pressed, and is none of several alike items. */
  | 'pressable'
  /** A heading, or it can be pressed. */
  | 'leads'
  /** It can be acted upon: pressable, or in a row with something to press. A chapter of a text cannot. */
  | 'acting'
  /** It stands among alike pressable lines: an entry of a menu of pages. */
  | 'listed'
  /** The document's title, or a part of it. */
  | 'titled'
  /** The last word of the address. */
  | 'addressed'
  /** One of several lines of one shape, whatever can be pressed. */
  | 'lined'
  /** It can be pressed, in a menu above the list of devices. */
  | 'above'
  /** It can be pressed in a dialog. */
  | 'asked'
  /** Outside of the menus that stand on every page of a site. */
  | 'apart';

/** Facts about the page as a whole; what is counted is a number, the others are there or not. */
export type FactName =
  /** Rows of a list of devices. */
  | 'rows'
  /** Rows whose names look like devices, or that hold a removing control. */
  | 'certainRows'
  /** Rows that hold a control to remove the device. */
  | 'removableRows'
  /** Rows of Xiaomi's own list of reasons against deletion. */
  | 'refusals'
  /** The page, or its dialog, is about one device. */
  | 'soleDevice'
  /** The one device is named in a row of a list, and nowhere else. */
  | 'onlyListed'
  /** The one device is named in rows of a list, and in a question or menu above it. */
  | 'onlyAsked'
  /** Facts that are told of one device alone stand beside its name. */
  | 'deviceFacts'
  /** A switch in the row of Find device. */
  | 'findSwitch'
  /** A tick beside a consent. */
  | 'tick'
  /** The only check box of the page; one of at most three. */
  | 'soleTick'
  | 'fewTicks'
  /** There is little to read beside headings and menus. */
  | 'sparse'
  /** The document or a heading is called by the name of the one device. */
  | 'titledDevice'
  /** A dialog above the page asks something of the one device. */
  | 'asksOfDevice'
  /** Under a heading that says so, or as its own heading says, a dialog asks whether to delete the account. */
  | 'asksToDelete'
  /** A button that leaves everything as it is, and beside it one other whose words are not known to be harmless. */
  | 'asksOnce'
  /** Several of the page's labels stand in rows of one shape. */
  | 'aligned'
  /** A map is drawn. */
  | 'map'
  /** Rows of devices show prices or sizes, or are to be chosen among. */
  | 'wares'
  /** The address says that the page belongs to another part of the site. */
  | 'elsewhere'
  /** A masked phone number, or e-mail address, stands in one of several lines of one shape. */
  | 'contactPhone'
  | 'contactEmail'
  /** A label stands among four or more lines of one shape. */
  | 'tiles'
  /** Services of the cloud that stand side by side with the one that finds devices, outside of menus. */
  | 'services'
  /** Services of the cloud side by side, outside of menus and tables, where nothing is switched and no sizes are told. */
  | 'servicesTiled'
  /** It says how much of the space is used. */
  | 'quota'
  /** Things to fill in, searches apart. */
  | 'fields'
  /** The only thing to fill in is named IMEI. */
  | 'imeiField';

/** One thing asked of the page: a fact, a label anywhere outside of running text, or a label that stands so. */
export type Term = FactName | LabelKind | `${LabelKind} ${Standing}`;

/** A condition over them. */
export type Clause =
  | Term
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly not: Clause }
  /** So many together: each label counts once, a fact as many times as it is there. */
  | { readonly atLeast: number; readonly of: readonly Term[] };

/** Where a word that says nothing by itself has to stand. */
export type Place =
  /** In the row of a device. */
  | 'row'
  /** In the line of Find device, or in a dialog about it: "Turn off" can only be meant of that. */
  | 'find-line'
  /** In a dialog, where other things may be turned off as well: a removal only. */
  | 'removing-dialog'
  | 'dialog'
  /** In what is drawn above the list of devices: the menu of one row. */
  | 'layer'
  /** The one such button of the page of one device. */
  | 'only-remover'
  /** Where the deletion ends: beside its tick, or on its certain address, and no other button says so. */
  | 'end';

/** A control of the page that is known by its label. The first that fits is taken. */
export interface LabelledControl {
  readonly label: LabelKind;
  readonly control: ControlKind;
  /**
   * Unless said otherwise it has to be pressable, by markup or hand cursor. `button`: and neither a tick nor a line of the site's menu;
   * `row`: it can be pressed, or is one of several lines of one shape; `tile`: so, also where its name is marked up as a heading;
   * `line`: what the owner looks for, pressable or not; `heading`: a heading, or the line that leads there.
   */
  readonly needs?: 'button' | 'row' | 'tile' | 'line' | 'heading';
  /** A word that says nothing by itself: only in the page's `bareWordsIn`. */
  readonly bare?: true;
  /** What it is instead where it stands outside of the dialog in which the same is done. */
  readonly outsideDialog?: ControlKind;
}

/** What is found on the page without a label of its own. */
export type Collected =
  /** Rows of devices; `other-rows` only where there are several. */
  | 'rows'
  | 'other-rows'
  /** The heading above the rows of devices, where its words are not known. */
  | 'list-heading'
  /** Switches in the row of Find device; `row-switches` the only switch in the row of a device. */
  | 'find-switches'
  | 'row-switches'
  /** Menus of devices: in their rows, or anywhere on the page. */
  | 'row-menus'
  | 'menus'
  /** Ticks beside a consent. */
  | 'consent'
  /** The ticks of a page that has few, where their words are not known. */
  | 'ticks'
  /** Lines with a masked phone number or e-mail address. */
  | 'contacts'
  /** The button that ends the deletion, where its words are not known. */
  | 'end-button'
  /** Xiaomi's own list of reasons against deletion. */
  | 'refusals'
  /**
   * Links to the account site under the account's name, and entries of the site's menu; `account-lines` also lines that nothing shows to be
   * pressable.
   */
  | 'account-links'
  | 'account-lines';

/** Where a page is. */
export interface PagePlace {
  /** The site that has such a page. */
  readonly side: Side | 'both';
  /** Addresses that are this page for certain, with examples that are their test. */
  readonly routes: readonly Omit<Route, 'side' | 'use'>[];
  /** Opens the page for the owner; absent where no address is known. */
  readonly address?: string;
}

/** What makes a page. */
export interface PageDefinition {
  /** Where this page and one of these could both be meant, this one is; also where the address says the other. */
  readonly moreSpecificThan?: readonly PageKind[];
  /** Labels that head such a page. */
  readonly headings: readonly LabelKind[];
  /** Labels expected on it. Each counts once, at most four count. */
  readonly context: readonly LabelKind[];
  /** Labels of what makes the page what it is. Each counts once, at most four count. */
  readonly actions: readonly LabelKind[];
  /** Structures, each of which speaks for the page. */
  readonly structure: readonly Clause[];
  /** Without this no sum is enough, except where the address is certain. */
  readonly when: Clause;
  /** Where this holds, much running text does not speak against the page. */
  readonly mayBeLong?: Clause;
  /** At a certain address of this page, what can be pressed and cannot be read is held. */
  readonly holdsUnread?: true;
  readonly controls: readonly LabelledControl[];
  /** Where words that say nothing by themselves count; in one of these places. */
  readonly bareWordsIn?: readonly Place[];
  readonly collects: readonly Collected[];
}
