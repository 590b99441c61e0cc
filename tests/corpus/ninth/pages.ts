import type { CorpusPage } from '../page';
import { deleteAccount, privacy, security } from './account';
import { home, myDevices, settings } from './cloud';
import { type Context, context } from './context';
import { device, findDevice } from './device';
import type { Draft } from './draft';
import { document, type Kit } from './kit';
import { KITS } from './kits';
import { LANGUAGES } from './languages';
import { STRANGERS } from './strangers';

/** Both sites as one team might redraw them: menus, cards, panes, sheets and dialogs, with some older corners left. */
const OURS: readonly ((at: Context) => Draft)[] = [home, settings, myDevices, device, findDevice, security, privacy, deleteAccount];
const EACH = 20;
const OTHERS = 67;

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Every third page is at an address that means something; the others tell their host only. */
function address(draft: Draft, index: number): string {
  if (index % 3 === 0) return `https://${draft.known}`;
  const token = ((index + 11) * 2741).toString(36).slice(-4);
  return draft.site === 'cloud'
    ? `https://${pick(['i.mi.com', 'i.mi.com', 'us.i.mi.com', 'eu.i.mi.com'], index)}/#/${token}`
    : `https://account.xiaomi.com/w/${token}`;
}

/** The address of the first page is certain: whatever is drawn there, the page is called that. */
const AT_HOME = /^https:\/\/i\.mi\.com\/(?:#\/)?$/;

function page(draft: Draft, kit: Kit, language: string, index: number, id: string): CorpusPage {
  const url = address(draft, index);
  const made: CorpusPage = {
    id,
    url,
    language,
    family: kit.name,
    generation: kit.generation,
    html: document(kit, draft.sheet, index % 7 === 5 ? 'absent' : 'right'),
    kind: draft.kind ?? (AT_HOME.test(url) ? 'cloud-home' : null),
    controls: draft.controls,
    forbidden: draft.forbidden,
  };
  if (draft.or) made.or = draft.or;
  return made;
}

const ours = OURS.flatMap((write, kind) =>
  Array.from({ length: EACH }, (_, of) => {
    const index = kind * EACH + of;
    const language = pick(LANGUAGES, index * 5);
    const kit = pick(KITS, of * 3 + kind * 5);
    const draft = write(context(language, of + kind));
    return page(
      draft,
      kit,
      language.tag,
      index,
      `ninth-${String(index + 1).padStart(3, '0')}-${String(draft.kind)}-${kit.name}-${language.tag}`,
    );
  }),
);

const strangers = Array.from({ length: OTHERS }, (_, index) => {
  const language = pick(LANGUAGES, index * 7 + 3);
  const kit = pick(KITS, index * 5 + Math.floor(index / 16));
  const draft = pick(STRANGERS, index)(context(language, index));
  return page(draft, kit, language.tag, index, `ninth-none-${String(index + 1).padStart(2, '0')}-${kit.name}-${language.tag}`);
});

export const pages: readonly CorpusPage[] = [...ours, ...strangers];
