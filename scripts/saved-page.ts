/** Saved pages for the commands that look at them. */
import { Window } from 'happy-dom';

/** A page as it was saved: none of its scripts run. @param address as if it stood there */
export function documentOf(html: string, address: string): Document {
  const window = new Window({
    url: address,
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true },
  });
  // the recogniser asks the page's own window for everything else
  Object.assign(globalThis, { Node: window.Node, ShadowRoot: window.ShadowRoot });
  window.document.write(html);
  const root = window.document as unknown as Document;
  attachRoots(root);
  return root;
}

/** Gives hosts the open roots that a page declares; the parser does not do so itself. */
function attachRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    template.remove();
    attachRoots(shadow);
  }
}
