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
  return window.document as unknown as Document;
}
