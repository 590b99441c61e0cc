// Under the strict policy neither <link> nor <style> nor a style attribute does anything, but sheets made by script do.

async function sheetOf(name: string): Promise<CSSStyleSheet> {
  const answer = await fetch(`/practice-assets/styles/${name}.css`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  return sheet;
}

const made = new Map<string, Promise<CSSStyleSheet>>();

/** The same sheet object for every caller, so that a thousand shadow roots share one. */
export function sharedSheet(name: string): Promise<CSSStyleSheet> {
  const sheet = made.get(name) ?? sheetOf(name);
  made.set(name, sheet);
  return sheet;
}

/** Resolves at once where the page has its styles by <link>. */
export async function dressPage(): Promise<void> {
  const names = document.documentElement.getAttribute('data-styles');
  if (names === null) return;
  const sheets = await Promise.all(names.split(' ').map(sharedSheet));
  document.adoptedStyleSheets = [...sheets, ...document.adoptedStyleSheets];
}
