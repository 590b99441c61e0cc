// Which host names the practice site answers for, and as what.
import type { Role } from '../../lib/rehearsal/replicas/types';

export const CLOUD_HOSTS = ['i.mi.com', 'us.i.mi.com', 'eu.i.mi.com', 'in.i.mi.com'];
export const ACCOUNT_HOSTS = ['account.xiaomi.com', 'global.account.xiaomi.com', 'eu.account.xiaomi.com', 'cn.account.xiaomi.com'];
/** They serve a perfect copy of the real pages; only the name tells them apart. */
export const LOOKALIKE_HOSTS = ['i.mi.com.evil.test', 'account.xiaomi.com.evil.test'];
export const FOREIGN_HOSTS = ['example.test'];
export const HOSTS = [...CLOUD_HOSTS, ...ACCOUNT_HOSTS, ...LOOKALIKE_HOSTS, ...FOREIGN_HOSTS];

export function roleOf(host: string): Role {
  if (FOREIGN_HOSTS.includes(host)) return 'foreign';
  return host.startsWith('account.') || ACCOUNT_HOSTS.includes(host) ? 'account' : 'cloud';
}
