import { useEffect, useState } from 'preact/hooks';

/** What `read` makes of the address's fragment, now and whenever it changes, also where it has changed before the page could listen. */
export function useHash<T>(read: (hash: string) => T): T {
  const [value, setValue] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = (): void => setValue(() => read(location.hash));
    addEventListener('hashchange', follow);
    follow(); // between the first drawing and this moment nobody listened
    return () => removeEventListener('hashchange', follow);
  }, [read]);
  return value;
}
