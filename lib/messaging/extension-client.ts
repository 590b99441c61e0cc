/** The client of a page of ours: of the background, and of the tab it speaks about. */
import type { Browser } from 'wxt/browser';
import type { CommandInput } from '../progress/commands';
import type { PageDescription } from '../recogniser/judge/page-evidence';
import type { RecognitionSummary } from '../site/recognise';
import { HOST_PATTERNS, routeOf } from '../site/routes';
import {
  askSnapshot,
  type CommandReply,
  type DescribeReply,
  isPush,
  type Request,
  type RestoreReply,
  type SeenReply,
  type SettingsReply,
  type Snapshot,
  type SnapshotReply,
} from './protocol';

/** What the popup can say about the tab. */
export type TabState =
  | { readonly kind: 'checking' | 'foreign' | 'excluded' | 'stale' | 'revoked' }
  | { readonly kind: 'seen'; readonly seen: RecognitionSummary };

export interface ExtensionClient {
  snapshot(): Promise<Snapshot | undefined>;
  command(input: CommandInput): Promise<CommandReply | undefined>;
  settings(change: object): Promise<Snapshot | undefined>;
  /** Puts a copy in the place of the progress; undefined: no answer. */
  restore(copy: unknown): Promise<RestoreReply | undefined>;
  /** Brings back the plan that was wiped, as it was put aside at this time (milliseconds since 1970); undefined: no answer. */
  bringBack(at: number): Promise<RestoreReply | undefined>;
  forgetAsides(which: 'wiped' | 'others'): Promise<Snapshot | undefined>;
  onChanged(listener: () => void): void;
  /** Looks at the tab that the popup was opened over. */
  tabState(): Promise<TabState>;
  /** Of the extension. */
  version(): string;
  /** What the page of that tab looks like, for a report; undefined: no answer. */
  describeTab(): Promise<PageDescription | undefined>;
  /** Lets the owner teach on the tab that the popup is over. */
  teach(): Promise<void>;
  /** Asks the browser for access to Xiaomi's sites; only from a press. */
  grant(): Promise<boolean>;
  reloadTab(): Promise<void>;
  /** How many pages of Xiaomi's are open where we are shown; those where people sign in are not counted, nor reloaded. */
  openSites(): Promise<number>;
  reloadSites(): Promise<void>;
  /** Asks whether reminders may be shown as notifications; only from a press. A "no" is no error: they are shown in the popup anyway. */
  allowNotifications(): Promise<boolean>;
  /** Opens a section of the desk, in the tab where the desk is open already or in a new one. */
  openDesk(section: string): Promise<void>;
  /** Opens an address in the tab the popup is over, where that is a Xiaomi page, else in a new one. */
  open(address: string): Promise<void>;
}

/** Of a tab, the page itself, and none of its frames. */
const TOP = { frameId: 0 };

interface TabLike {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly lastAccessed?: number | undefined;
  readonly status?: string | undefined;
}

type Api = Pick<typeof Browser, 'runtime' | 'tabs' | 'permissions'>;

/** The client of a page of ours. */
export function createExtensionClient(api: Api): ExtensionClient {
  const tabs = tabsOf(api);
  return {
    ...backgroundOf(api, tabs),
    ...pageBeside(api, tabs),
    ...addressesIn(api, tabs),
    onChanged: (listener) => {
      api.runtime.onMessage.addListener(((message: unknown) => {
        if (isPush(message) && message.type === 'changed') listener();
        return undefined;
      }) as never);
    },
    version: () => api.runtime.getManifest().version,
    grant: () => api.permissions.request({ origins: [...HOST_PATTERNS] }),
    allowNotifications: async () => {
      try {
        return await api.permissions.request({ permissions: ['notifications'] });
      } catch {
        return false; // a browser without them
      }
    },
  };
}

interface Tabs {
  /** Where our own pages begin. */
  readonly own: string;
  /** The one in front. */
  active(): Promise<TabLike | undefined>;
  /** The one we are over. Opened in a tab of its own, the popup speaks about the tab used last beside it. */
  current(): Promise<TabLike | undefined>;
  /** Pages of Xiaomi's where we are shown. */
  sites(): Promise<readonly TabLike[]>;
}

function tabsOf(api: Api): Tabs {
  const own = api.runtime.getURL('/' as never) as string;
  const active = async (): Promise<TabLike | undefined> => ((await api.tabs.query({ active: true, currentWindow: true })) as TabLike[])[0];
  return {
    own,
    active,
    current: async () => {
      const front = await active();
      if (!front?.url?.startsWith(own)) return front;
      const others = ((await api.tabs.query({ currentWindow: true })) as TabLike[]).filter((tab) => !tab.url?.startsWith(own));
      return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
    },
    sites: async () =>
      ((await api.tabs.query({ url: [...HOST_PATTERNS] })) as TabLike[]).filter(({ url }) => {
        const { use } = routeOf(new URL(url as string));
        return use !== 'foreign' && use !== 'secret' && use !== 'private';
      }),
  };
}

type Background = Pick<ExtensionClient, 'snapshot' | 'command' | 'settings' | 'restore' | 'bringBack' | 'forgetAsides'>;

/** What is asked of the background: it answers, or it is not there. */
function backgroundOf(api: Api, tabs: Tabs): Background {
  const send = async <T>(request: Request): Promise<T | undefined> => {
    try {
      const tab = (await tabs.current()) ?? (await tabs.active()); // its window says whether we are in a private one
      return (await api.runtime.sendMessage({ ...request, ...(tab?.id !== undefined && { tab: tab.id }) })) as T | undefined;
    } catch {
      return undefined;
    }
  };
  return {
    snapshot: () => askSnapshot(() => send<SnapshotReply>({ type: 'snapshot' })),
    command: (input) => send<CommandReply>({ type: 'command', command: { ...input, id: crypto.randomUUID() } }),
    settings: async (change) => {
      const reply = await send<SettingsReply>({ type: 'settings', change });
      return reply?.ok ? reply.snapshot : undefined;
    },
    restore: (copy) => send<RestoreReply>({ type: 'restore', copy }),
    bringBack: (at) => send<RestoreReply>({ type: 'bring-back', at }),
    forgetAsides: async (which) => (await send<SnapshotReply>({ type: 'forget-aside', which }))?.snapshot,
  };
}

/** What is said of the tab we are over, and to its page. */
function pageBeside(api: Api, tabs: Tabs): Pick<ExtensionClient, 'tabState' | 'describeTab' | 'teach' | 'reloadTab'> {
  return {
    tabState: async () => {
      let loading = false;
      try {
        if (!(await api.permissions.contains({ origins: [...HOST_PATTERNS] }))) return { kind: 'revoked' };
        const tab = await tabs.current();
        if (tab?.id === undefined || tab.url === undefined || !URL.canParse(tab.url)) return { kind: 'foreign' };
        const { use } = routeOf(new URL(tab.url));
        if (use === 'foreign') return { kind: 'foreign' };
        loading = tab.status === 'loading';
        if (use === 'secret' || use === 'private') return { kind: 'excluded' };
        const reply = (await api.tabs.sendMessage(tab.id, { type: 'what-do-you-see' }, TOP)) as SeenReply | undefined;
        return reply ? { kind: 'seen', seen: reply.seen } : { kind: 'stale' };
      } catch {
        return { kind: loading ? 'checking' : 'stale' }; // nobody listens there, or not yet
      }
    },
    describeTab: async () => {
      try {
        const tab = await tabs.current();
        if (tab?.id === undefined) return undefined;
        return ((await api.tabs.sendMessage(tab.id, { type: 'describe' }, TOP)) as DescribeReply | undefined)?.description;
      } catch {
        return undefined; // nobody listens there
      }
    },
    teach: async () => {
      const tab = await tabs.current();
      if (tab?.id === undefined) return;
      await api.tabs.update(tab.id, { active: true });
      await api.tabs.sendMessage(tab.id, { type: 'teach' }, TOP);
    },
    reloadTab: async () => {
      const tab = await tabs.current();
      if (tab?.id !== undefined) await api.tabs.reload(tab.id);
    },
  };
}

/** Opens pages, of ours and of Xiaomi's, and loads those anew that are open. */
function addressesIn(api: Api, tabs: Tabs): Pick<ExtensionClient, 'openSites' | 'reloadSites' | 'openDesk' | 'open'> {
  return {
    openSites: async () => (await tabs.sites()).length,
    reloadSites: async () => {
      await Promise.allSettled((await tabs.sites()).map(async ({ id }) => id !== undefined && (await api.tabs.reload(id))));
    },
    openDesk: async (section) => {
      const url = `${tabs.own}desk.html#${section}`;
      // one in another window may be of the other list, and would not come to the front
      const [open] = (await api.tabs.query({ url: `${tabs.own}desk.html*`, currentWindow: true })) as TabLike[];
      if (open?.id !== undefined) await api.tabs.update(open.id, { url, active: true });
      else await api.tabs.create({ url });
    },
    open: async (address) => {
      const tab = await tabs.current();
      const here = tab?.url !== undefined && URL.canParse(tab.url) ? routeOf(new URL(tab.url)) : undefined;
      const url = here?.side ? sameRegion(address, tab?.url as string) : address;
      if (here?.side && tab?.id !== undefined) await api.tabs.update(tab.id, { url, active: true });
      else await api.tabs.create({ url });
    },
  };
}

/** Keeps the owner on the regional host they have been sent to: us.i.mi.com, global.account.xiaomi.com. */
function sameRegion(address: string, current: string): string {
  const to = new URL(address);
  const from = new URL(current);
  if (from.hostname.endsWith(`.${to.hostname}`)) to.hostname = from.hostname;
  return to.href;
}
