export function runQuietly(folder: string, ...args: readonly string[]): Promise<boolean>;
