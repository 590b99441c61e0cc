// The page's own ear at the first place an event passes: window, capture phase, before anything else of the page runs.
// Real sites listen there too (for statistics); a test reads `window.practiceSeen`, or the site's list of presses, to know whether
// an event reached the page at all. It never stops or changes an event.
(() => {
  const seen: { type: string; control: string | null; device: string | null; target: string; trusted: boolean }[] = [];
  Object.assign(window, { practiceSeen: seen });

  const types = 'pointerdown pointerup mousedown mouseup click touchstart touchend keydown keypress keyup submit change';
  for (const type of types.split(' ')) {
    window.addEventListener(
      type,
      (event) => {
        const path = event.composedPath().filter((node) => node instanceof Element);
        const element = path.find((node) => node.hasAttribute('data-practice'));
        const control = element?.getAttribute('data-practice') ?? null;
        const device = element?.getAttribute('data-device') ?? null;
        seen.push({ type, control, device, target: path[0]?.tagName.toLowerCase() ?? '', trusted: event.isTrusted });
        if (type !== 'click' || control === null) return;
        void fetch('/practice-api/press', {
          method: 'POST',
          keepalive: true,
          body: JSON.stringify({ control, trusted: event.isTrusted, ...(device !== null && { device }) }),
        }).catch(() => undefined);
      },
      { capture: true, passive: true },
    );
  }
})();
