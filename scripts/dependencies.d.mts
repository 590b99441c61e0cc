export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>> & { readonly '': LockEntry };
}
export interface RuntimePackage {
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly allowed: boolean;
  readonly hasInstallScript: boolean;
}
export const ALLOWED_LICENCES: readonly string[];
export function isAllowed(expression: string | undefined): boolean;
export function runtimePackages(lock: Lock): readonly RuntimePackage[];
