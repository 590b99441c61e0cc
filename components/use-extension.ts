import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionClient } from '../lib/messaging/extension-client';
import type { Snapshot } from '../lib/messaging/protocol';
import type { CommandInput } from '../lib/progress/commands';
import { type Done, doneAfter } from '../lib/progress/done';
import type { Settings } from '../lib/progress/state';
import { type MessageKey, type Translator, translator, type Words } from '../lib/words';

/** What parts of our own pages are given. */
export interface PartProps {
  readonly t: Translator;
  readonly busy: boolean;
  /** Sends a command; resolves to whether it was carried out. */
  send(input: CommandInput): Promise<boolean>;
}

/** The state behind a page of ours: what the background says, in words, and commands to it. */
export interface ExtensionState {
  readonly snapshot: Snapshot | undefined;
  /** Undefined until the background has answered once. */
  readonly t: Translator | undefined;
  /** Where a source can be read; none where that is not known. */
  addressesOf(id: string): readonly string[];
  readonly busy: boolean;
  /** The background did not answer. */
  readonly failed: boolean;
  /** Why the last command was not carried out, in words. */
  readonly problem: string | undefined;
  /** What the last act has come to, and the way back. */
  readonly done: Done | undefined;
  /** For the root of the page: the colours and the size of words that the owner has chosen. */
  readonly surface: { readonly 'data-theme': 'light' | 'dark'; readonly 'data-text': Settings['textSize'] | undefined };
  send(input: CommandInput): Promise<boolean>;
  take(next: Snapshot | undefined): void;
  report(problem: string | undefined): void;
  /** It has been read. */
  closeDone(): void;
}

/** Connects a page of ours to the background, and keeps the document's language, direction and title. */
export function useExtension(link: ExtensionClient, title: MessageKey): ExtensionState {
  const [snapshot, setSnapshot] = useState<Snapshot | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, report] = useState<string | undefined>(undefined);
  const [done, setDone] = useState<Done | undefined>(undefined);
  const words = useRef<Translator | undefined>(undefined);
  const addresses = useRef<Words['addresses']>(undefined);

  const take = useCallback((next: Snapshot | undefined) => {
    if (!next || !(next.words ?? words.current)) return setFailed(true);
    setFailed(false);
    if (next.words) {
      words.current = translator(next.words);
      addresses.current = next.words.addresses;
    }
    setSnapshot(next);
  }, []);
  useEffect(() => {
    const load = (): void => void link.snapshot().then(take);
    load();
    link.onChanged(load);
  }, [link, take]);

  const t = words.current;
  useEffect(() => {
    if (!t) return;
    document.documentElement.lang = t.language;
    document.documentElement.dir = t.direction;
    document.title = t.say({ key: title });
  }, [t, title]);

  const send = async (input: CommandInput): Promise<boolean> => {
    setBusy(true);
    const reply = await link.command(input);
    setBusy(false);
    if (!reply) {
      report(t?.('refused.no-answer'));
      return false;
    }
    report(reply.outcome.ok ? undefined : t?.say({ key: `refused.${reply.outcome.reason}` }));
    setDone((last) => doneAfter(last, input, reply.outcome));
    take(reply.snapshot);
    return reply.outcome.ok;
  };
  const theme = useTheme(snapshot?.settings.theme ?? 'auto');
  const surface = { 'data-theme': theme, 'data-text': snapshot?.settings.textSize };
  const addressesOf = (id: string): readonly string[] => addresses.current?.[id] ?? [];
  const closeDone = (): void => setDone(undefined);
  return { snapshot, t, addressesOf, busy, failed, problem, done, surface, send, take, report, closeDone };
}

/** The owner's choice of colours; `auto` follows the system, also while the page is open. */
export function useTheme(choice: 'auto' | 'light' | 'dark'): 'light' | 'dark' {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    follow(); // between the first drawing and this moment nobody listened
    return () => query.removeEventListener('change', follow);
  }, []);
  if (choice !== 'auto') return choice;
  return dark ? 'dark' : 'light';
}

/** The time, looked at again every few seconds while something is being waited for. Milliseconds since 1970. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
