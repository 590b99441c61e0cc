import { useState } from 'preact/hooks';

/**
 * Copies a text of ours, or a label that Xiaomi's page shows, on the owner's press. The clipboard is written here alone, and read nowhere.
 * @returns whether that has worked, until the text is another; and what copies it
 */
export function useCopy(text: string): [copied: 'yes' | 'no' | undefined, copy: () => void] {
  const [last, setLast] = useState<{ readonly text: string; readonly worked: 'yes' | 'no' } | undefined>(undefined);
  const note = (worked: 'yes' | 'no') => () => setLast({ text, worked });
  const copy = (): void => void navigator.clipboard.writeText(text).then(note('yes'), note('no'));
  return [last?.text === text ? last.worked : undefined, copy];
}
