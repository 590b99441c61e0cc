// What the lock file says of the packages that get into what is shipped.

export const ALLOWED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'CC0-1.0', '0BSD'];

/** SPDX, as far as packages use it: `(A OR B)` needs one that is allowed, `A AND B` all. */
export function isAllowed(expression) {
  if (typeof expression !== 'string' || expression.trim() === '') return false;
  return expression
    .replace(/[()]/g, ' ')
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((licence) => ALLOWED_LICENCES.includes(licence.trim())));
}

/**
 * What our own dependencies need, and what those need, from a lock file of version 2 or 3. Walked, because the lock file also leaves
 * the mark of a development tool off what is an optional peer of something we ship.
 */
export function runtimePackages(lock) {
  const found = new Map();
  const walk = (from, { dependencies = {}, optionalDependencies = {} }) => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      // as Node finds it: the nearest folder of packages, going up
      let at = from;
      let place = `${at}node_modules/${name}`;
      while (!(place in lock.packages) && at !== '') {
        at = at.replace(/(^|.*\/)node_modules\/(@[^/]+\/)?[^/]+\/$/, '$1');
        place = `${at}node_modules/${name}`;
      }
      const entry = lock.packages[place];
      if (!entry) {
        if (name in dependencies) throw new Error(`${name}, needed by ${from || 'us'}, is not in the lock file`);
        continue;
      }
      if (found.has(place)) continue;
      found.set(place, {
        place,
        name,
        version: entry.version,
        licence: entry.license ?? 'none',
        allowed: isAllowed(entry.license),
        hasInstallScript: entry.hasInstallScript === true,
      });
      walk(`${place}/`, entry);
    }
  };
  walk('', { dependencies: lock.packages[''].dependencies });
  return [...found.values()];
}
