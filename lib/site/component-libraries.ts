/**
 * How component libraries draw what matters to us: switches, tick boxes, dialogs, lines of menus. One entry a library; every selector, and every
 * set that the reading asks while it walks, derives from this table. The markup is that of the libraries' own published components.
 */

/** Elements by what is stable in their markup. Names of classes are whole words unless they stand in `parts`. */
export interface Markup {
  readonly tags?: readonly string[];
  readonly classes?: readonly string[];
  /** Parts of class names, where a build puts something around them. */
  readonly parts?: readonly string[];
  /** Custom elements that are this only while they bear the attribute `open`. */
  readonly openTags?: readonly string[];
}

export interface SwitchMarkup extends Markup {
  /** Class of the root, or of an element in it, while the switch is on. */
  readonly on?: string;
}

interface ComponentLibrary {
  readonly switches?: SwitchMarkup;
  readonly ticks?: Markup;
  readonly dialogs?: Markup;
  /** Lines of menus that bear neither role nor `tabindex`. */
  readonly items?: Pick<Markup, 'classes'>;
}

const COMPONENT_LIBRARIES: readonly ComponentLibrary[] = [
  // Ant Design 3-5
  {
    switches: { classes: ['ant-switch'], on: 'ant-switch-checked' },
    ticks: { classes: ['ant-checkbox'] },
    dialogs: { classes: ['ant-modal', 'ant-drawer'] },
  },
  // Ant Design Mobile
  {
    switches: { classes: ['adm-switch'], on: 'adm-switch-checked' },
    ticks: { classes: ['adm-checkbox'] },
    dialogs: { classes: ['adm-dialog', 'adm-modal', 'adm-action-sheet', 'adm-popup-body'] },
  },
  // MUI 4-7
  {
    switches: { parts: ['MuiSwitch-root'], on: 'Mui-checked' },
    ticks: { parts: ['MuiCheckbox-root'] },
    dialogs: { parts: ['MuiDialog-paper', 'MuiDrawer-paper'] },
  },
  // Element UI and Element Plus
  {
    switches: { classes: ['el-switch'], on: 'is-checked' },
    ticks: { classes: ['el-checkbox'] },
    dialogs: { classes: ['el-dialog', 'el-message-box', 'el-drawer'] },
  },
  // Vant
  {
    switches: { classes: ['van-switch'], on: 'van-switch--on' },
    ticks: { classes: ['van-checkbox'] },
    dialogs: { classes: ['van-dialog', 'van-action-sheet', 'van-popup--bottom'] },
  },
  // Arco Design
  {
    switches: { classes: ['arco-switch'], on: 'arco-switch-checked' },
    ticks: { classes: ['arco-checkbox'] },
    dialogs: { classes: ['arco-modal', 'arco-drawer'] },
  },
  // TDesign
  {
    items: { classes: ['t-dropdown__item'] },
    switches: { classes: ['t-switch'], on: 't-is-checked' },
    ticks: { classes: ['t-checkbox'] },
    dialogs: { classes: ['t-dialog', 't-drawer'] },
  },
  // Naive UI
  {
    items: { classes: ['n-dropdown-option'] },
    switches: { classes: ['n-switch'], on: 'n-switch--active' },
    ticks: { classes: ['n-checkbox'] },
    dialogs: { classes: ['n-dialog', 'n-modal', 'n-drawer'] },
  },
  // Chakra UI 2-3
  {
    switches: { classes: ['chakra-switch', 'chakra-switch__root'] },
    ticks: { classes: ['chakra-checkbox', 'chakra-checkbox__root'] },
    dialogs: { classes: ['chakra-modal__content', 'chakra-dialog__content'] },
  },
  // Material Web and other custom elements
  {
    switches: { tags: ['md-switch', 'mwc-switch', 'sl-switch', 'ion-toggle'] },
    ticks: { tags: ['md-checkbox', 'mwc-checkbox', 'sl-checkbox', 'ion-checkbox'] },
    dialogs: { tags: ['ion-modal', 'ion-alert', 'ion-action-sheet'], openTags: ['md-dialog', 'mwc-dialog', 'sl-dialog'] },
  },
  // Mini-program tags
  {
    switches: { tags: ['uni-switch', 'taro-switch-core', 'wx-switch'], on: 'uni-switch-input-checked' },
    ticks: { tags: ['uni-checkbox', 'taro-checkbox-core', 'wx-checkbox'] },
    dialogs: { tags: ['uni-modal', 'uni-actionsheet'] },
  },
  // WeUI
  {
    switches: { classes: ['weui-switch', 'weui-switch-cp'] },
    dialogs: { classes: ['weui-dialog', 'weui-half-screen-dialog', 'weui-actionsheet'] },
  },
  // Xiaomi Account, old pages
  {
    // saved pages of 2014-2019
    ticks: { parts: ['checkbox'] },
    dialogs: { classes: ['popup_mask'] },
  },
];

/** Beginnings of ids by which the old pages' popups are known. */
const DIALOG_IDS = ['popSuicide', 'popVeri'];
const DIALOG_ROLES = ['dialog', 'alertdialog'];
/** Captcha layers as saved pages and vendors name them: what must not be covered, and is no dialog. */
const CAPTCHA_PARTS = ['geetest', 'captcha'];
const CAPTCHA_CLASSES = ['miverify_wind'];
const CAPTCHA_SOURCES = ['verify.sec.xiaomi', 'recaptcha'];

function selectorsOf(markup: Markup): string[] {
  const { tags = [], classes = [], parts = [], openTags = [] } = markup;
  return [
    ...tags,
    ...openTags.map((tag) => `${tag}[open]`),
    ...classes.map((name) => `.${name}`),
    ...parts.map((part) => `[class*="${part}"]`),
  ];
}

const all = (part: 'switches' | 'ticks' | 'dialogs'): Markup[] => COMPONENT_LIBRARIES.flatMap((library) => library[part] ?? []);
const join = (...lists: readonly (readonly string[])[]): string => lists.flat().join(',');

/** Roots of switches: what is on or off. Where one stands in another, the outer one is the switch. */
export const SWITCH_SELECTOR = join(['[role="switch"]'], all('switches').flatMap(selectorsOf), ['input[type="checkbox"]']);

/** Classes by which a switch says that it is on. */
export const SWITCH_ON_CLASSES: readonly string[] = COMPONENT_LIBRARIES.flatMap(({ switches }) => switches?.on ?? []);

/** Classes of what is pressed though no other markup says so. */
export const ITEM_CLASSES: ReadonlySet<string> = new Set(COMPONENT_LIBRARIES.flatMap(({ items }) => items?.classes ?? []));

/** A check box or a switch as pages draw it. The icon of 2014 is an `<i>`. */
export const TICK_SELECTOR = join(
  ['input[type="checkbox"]', '[role="checkbox"]', '[role="switch"]', 'i[class*="icon_select"]'],
  all('switches').flatMap(selectorsOf),
  all('ticks').flatMap(selectorsOf),
);

/** A dialog as pages draw it. */
export const DIALOG_SELECTOR = join(
  ['dialog[open]', '[aria-modal="true"]'],
  DIALOG_ROLES.map((role) => `[role="${role}"]`),
  all('dialogs').flatMap(selectorsOf),
  DIALOG_IDS.map((id) => `[id^="${id}"]`),
);

/** What must not be covered: dialogs and captchas. */
export const LAYER_SELECTOR = join(
  [DIALOG_SELECTOR],
  CAPTCHA_CLASSES.map((name) => `.${name}`),
  CAPTCHA_PARTS.flatMap((part) => [`[class*="${part}"]`, `[id*="${part}"]`]),
  CAPTCHA_SOURCES.map((source) => `iframe[src*="${source}"]`),
);

/** For the walk: tags, classes (as a regular expression) and ids of what is, or may become, a layer. A superset of the selector. */
export const LAYER_TAGS: ReadonlySet<string> = new Set([
  'dialog',
  'iframe',
  ...all('dialogs').flatMap(({ tags = [], openTags = [] }) => [...tags, ...openTags]),
]);
export const LAYER_CLASS_SOURCE: string = [
  ...all('dialogs').flatMap(({ classes = [], parts = [] }) => [...classes, ...parts]),
  ...CAPTCHA_CLASSES,
  ...CAPTCHA_PARTS,
].join('|');
export const LAYER_ID_SOURCE: string = [...DIALOG_IDS.map((id) => `^${id}`), ...CAPTCHA_PARTS].join('|');

/** What holds a map, as the libraries of maps call it and as pages do: whole words of class names. */
export const MAP_CLASS_SOURCE =
  '(?:^|[\\s_-])(?:maps?|map-?(?:container|view|canvas|box|wrap)|mapboxgl-map|maplibregl-map|leaflet-container|amap|amap-container|ymaps|gm-style|bmap|ol-viewport)(?:[\\s_-]|$)';
