/**
 * The text of the file that the owner has chosen in this field. The field is emptied: the same file may be chosen again, mended.
 * @param most bytes that are read
 * @returns undefined where none is chosen; no text where it is longer, has been moved, or may not be read
 */
export async function chosenFile(
  input: HTMLInputElement,
  most: number,
): Promise<{ readonly text?: string; readonly tooBig?: true } | undefined> {
  const file = input.files?.[0];
  if (!file) return undefined;
  input.value = '';
  if (file.size > most) return { tooBig: true };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? {} : { text };
}
