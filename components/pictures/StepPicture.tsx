import type { PlanItem } from '../../lib/journeys/plan';
import type { MessageKey, Translator } from '../../lib/words';
import { isRightToLeft, linesOf } from './lines';
import { labelled, type Part, type Picture, pictureOf, type Screen } from './pictures';

/** Units of the drawing; on the narrowest surface one is a little more than a pixel. */
const SCREEN = { width: 146, inset: 9, gap: 22, top: 14, bottom: 12 };
const LINE = 14;
const PAD = 7;
const SPACE = 6;
/** Narrow letters beside a number, a switch or a tick. */
const LETTERS = 15;
const BLANK_HEIGHT = 20;

/** Where to look and what to press, drawn. Read out as one sentence. */
export function StepPicture({ item, t }: { item: PlanItem; t: Translator }) {
  const picture = pictureOf(item.id, item.variant);
  return picture ? <Drawing picture={picture} t={t} /> : null;
}

/** The words of a picture for who does not see it. */
export function pictureText(picture: Picture, t: Translator): string {
  const list = new Intl.ListFormat(t.language);
  const named = (keys: readonly MessageKey[]): string => list.format(keys.map((key) => t('picture.quoted', { label: t.say({ key }) })));
  const press = labelled(picture, 'press');
  const avoid = labelled(picture, 'avoid');
  const look = labelled(picture, 'look');
  return [
    t(picture[0].on === 'phone' ? 'picture.on-phone' : 'picture.on-web'),
    ...(press.length > 0 ? [t('picture.press', { what: named(press) })] : []),
    ...(look.length > 0 ? [t('picture.look', { what: named(look) })] : []),
    ...(avoid.length > 0 ? [t('picture.avoid', { what: named(avoid) })] : []),
  ].join(' ');
}

interface Placed {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  /** Its number among what is pressed. */
  readonly number?: number;
}

function Drawing({ picture, t }: { picture: Picture; t: Translator }) {
  let pressed = 0;
  const screens = picture.map((screen: Screen) => {
    const title = screen.title === undefined ? [] : linesOf(t.say({ key: screen.title }), LETTERS + 4, 2);
    let y = SCREEN.top + (title.length > 0 ? title.length * LINE + SPACE : 0);
    const parts = screen.parts.map((part): Placed => {
      const lines = part.kind === 'blank' ? [] : linesOf(t.say({ key: part.label }), LETTERS);
      const height = part.kind === 'blank' ? BLANK_HEIGHT : lines.length * LINE + PAD * 2;
      const placed = { part, lines, y, height, ...('press' in part && part.press && { number: ++pressed }) };
      y += height + SPACE;
      return placed;
    });
    return { screen, title, parts, height: y + SCREEN.bottom };
  });
  const height = Math.max(...screens.map((one) => one.height));
  const width = screens.length * SCREEN.width + (screens.length - 1) * SCREEN.gap;
  // one screen leads to the next the way that is read
  const rtl = t.direction === 'rtl';
  const place = (at: number): number => (rtl ? screens.length - 1 - at : at) * (SCREEN.width + SCREEN.gap);
  const arrow = rtl
    ? `M${SCREEN.width + SCREEN.gap - 5} ${height / 2}h-11m4-4-4 4 4 4`
    : `M${5 - SCREEN.gap} ${height / 2}h11m-4-4 4 4-4 4`;
  return (
    <svg
      class="picture"
      role="img"
      aria-label={pictureText(picture, t)}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      style={{ maxWidth: `${Math.round(width * 1.25)}px` }}
    >
      {screens.map(({ screen, title, parts }, at) => (
        <g key={at} transform={`translate(${place(at)} 0)`}>
          {at > 0 && <path class="p-arrow" d={arrow} />}
          <rect class="p-frame" width={SCREEN.width} height={height} rx={screen.on === 'phone' ? 14 : 5} />
          <path class="p-chrome" d={screen.on === 'phone' ? `M${SCREEN.width / 2 - 12} 6h24` : 'M8 6h.1M14 6h.1M20 6h.1'} />
          <Words lines={title} y={SCREEN.top + 1} bold />
          {parts.map((placed) => (
            <PartView key={placed.y} {...placed} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** One part: its box, its words, and the sign of what it is. */
function PartView({ part, lines, y, height, number }: Placed) {
  const box = { x: SCREEN.inset, y, width: SCREEN.width - SCREEN.inset * 2, height };
  const middle = y + height / 2;
  const end = SCREEN.width - SCREEN.inset - 13;
  if (part.kind === 'blank') return <path class="p-blank" d={`M${box.x + 6} ${middle}h${box.width * 0.55}`} />;
  const state = number !== undefined ? 'p-press' : 'avoid' in part && part.avoid ? 'p-avoid' : 'p-look';
  return (
    <>
      <rect class={state} {...box} rx={part.kind === 'button' ? Math.min(14, height / 2) : 7} />
      <Words lines={lines} y={y + PAD} />
      {part.kind === 'switch' && (
        <g class={part.to === 'on' ? 'p-switch p-on' : 'p-switch'}>
          <rect x={end - 31} y={middle - 6} width="21" height="12" rx="6" />
          <circle cx={end - (part.to === 'on' ? 16 : 25)} cy={middle} r="4" />
        </g>
      )}
      {part.kind === 'row' && part.menu && <path class="p-chrome" d={`M${end - 14} ${middle - 5}v.1m0 5v.1m0 5v.1`} />}
      {part.kind === 'tick' && number === undefined && <path class="p-arrow" d={`M${end - 5} ${middle}l4 4 7-8`} />}
      {'avoid' in part && part.avoid && <path class="p-cross" d={`M${end - 4} ${middle - 5}l10 10m0-10-10 10`} />}
      {number !== undefined && (
        <g class="p-number">
          <circle cx={end + 2} cy={middle} r="9" />
          <text x={end + 2} y={middle + 4} text-anchor="middle">
            {number}
          </text>
        </g>
      )}
    </>
  );
}

function Words({ lines, y, bold }: { lines: readonly string[]; y: number; bold?: true }) {
  const rtl = lines.some(isRightToLeft);
  // what stands at the end of a row stays there, so words of the other direction begin before it
  const x = rtl ? SCREEN.width - SCREEN.inset - (bold ? 7 : 26) : SCREEN.inset + 7;
  return (
    <text class={bold ? 'p-title' : undefined} direction={rtl ? 'rtl' : 'ltr'} text-anchor="start">
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={y + at * LINE + 11}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
