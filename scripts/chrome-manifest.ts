/** What the Chrome Web Store and Edge Add-ons refuse or ask about, looked at in a built folder before it is sent. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything our manifest may name. A new key is a decision, not an accident. */
const KNOWN_KEYS = new Set(
  `manifest_version name description version default_locale icons action background content_scripts permissions optional_permissions
  host_permissions incognito content_security_policy minimum_chrome_version side_panel options_ui commands`.split(/\s+/),
);
/** None of these needs a warning at installation; each is justified in the store's form. */
const KNOWN_PERMISSIONS = new Set(['storage', 'alarms', 'sidePanel', 'notifications']);
/** The stores' limits, in characters. */
const MAX_NAME = 75;
const MAX_DESCRIPTION = 132;
const ICON_SIZES = ['16', '48', '128'];

type Manifest = Record<string, unknown> & {
  readonly icons?: Readonly<Record<string, string>>;
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
  readonly background?: { readonly service_worker?: string };
  readonly action?: { readonly default_popup?: string };
  readonly side_panel?: { readonly default_path?: string };
};

const isPng = (bytes: Buffer, size: number): boolean =>
  bytes.subarray(1, 4).toString() === 'PNG' && bytes.readUInt32BE(16) === size && bytes.readUInt32BE(20) === size;

/** What is wrong with the manifest of an unpacked build, and with what it names; empty when nothing is. */
export function manifestProblems(folder: string): string[] {
  const problems: string[] = [];
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const check = (holds: boolean, problem: string): void => void (holds || problems.push(problem));

  for (const key of Object.keys(manifest)) check(KNOWN_KEYS.has(key), `unknown key ${key}`);
  check(manifest['manifest_version'] === 3, 'not manifest version 3');
  check(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(String(manifest['version'])), `version ${manifest['version']} is not one to four numbers`);
  check(/^\d+$/.test(String(manifest['minimum_chrome_version'])), 'no minimum_chrome_version');
  for (const key of ['permissions', 'optional_permissions'])
    for (const permission of (manifest[key] as string[] | undefined) ?? [])
      check(KNOWN_PERMISSIONS.has(permission), `unknown permission ${permission}`);
  for (const host of (manifest['host_permissions'] as string[] | undefined) ?? [])
    check(/^https:\/\/(\*\.)?[\w.]+\/\*$/.test(host), `host permission ${host} is broader than a site`);

  for (const size of ICON_SIZES) {
    const file = path.join(folder, manifest.icons?.[size] ?? '-');
    check(existsSync(file) && isPng(readFileSync(file), Number(size)), `no icon of ${size} pixels`);
  }
  const named = [
    manifest.background?.service_worker,
    manifest.action?.default_popup,
    manifest.side_panel?.default_path,
    ...(manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []),
  ];
  for (const file of named) if (file !== undefined) check(existsSync(path.join(folder, file)), `${file} is named and not there`);

  for (const language of ['ru', 'en']) {
    const file = path.join(folder, '_locales', language, 'messages.json');
    check(existsSync(file), `no texts in ${language}`);
    if (!existsSync(file)) continue;
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    const text = (key: 'name' | 'description'): string => {
      const [, id] = /^__MSG_(\w+)__$/.exec(String(manifest[key])) ?? [];
      return (id && messages[id]?.message) || '';
    };
    check(text('name') !== '' && text('name').length <= MAX_NAME, `the name in ${language} is missing or longer than ${MAX_NAME}`);
    check(
      text('description') !== '' && text('description').length <= MAX_DESCRIPTION,
      `the description in ${language} is missing or longer than ${MAX_DESCRIPTION}`,
    );
  }
  return problems;
}
