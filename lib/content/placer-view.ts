/** What the placer and its parts are told of a rendering. */

/** A control with its key in the view. */
export interface Anchored {
  readonly key: string;
  readonly element: Element;
}

export interface PlacerView {
  /** The closed root with what the view has rendered. */
  readonly root: ShadowRoot;
  readonly anchored: readonly Anchored[];
  /** What of the page may be a dialog or a captcha. */
  readonly layers: Iterable<Element>;
  readonly openHint: string | undefined;
  /** The owner has opened that hint himself. */
  readonly asked: boolean;
  readonly panel: { readonly side: 'end' | 'start'; readonly folded: boolean } | undefined;
  readonly rtl: boolean;
}
