import { Component, type ComponentChildren } from 'preact';

/** Rendered anew only where a prop is another than before: its props must be values that are replaced and never changed. */
export function memo<P extends object>(View: (props: P) => ComponentChildren) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = this.props;
      return (Object.keys(next) as (keyof P)[]).some((name) => next[name] !== before[name]);
    }
    override render(props: P): ComponentChildren {
      return View(props);
    }
  };
}
