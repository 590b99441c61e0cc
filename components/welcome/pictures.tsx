import type { ComponentChildren } from 'preact';
import type { Translator } from '../../lib/words';

/** A browser window in outline, with what happens in it. Colours are the tokens, so that it follows light and dark. */
function Scene({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <svg class="scene" viewBox="0 0 320 190" role="img" aria-label={label}>
      <rect x="10" y="8" width="300" height="174" rx="12" fill="var(--bg-soft)" stroke="var(--line-strong)" />
      <path d="M10 34h300" stroke="var(--line)" />
      <g fill="var(--line-strong)">
        <circle cx="26" cy="21" r="4" />
        <circle cx="40" cy="21" r="4" />
        <circle cx="54" cy="21" r="4" />
      </g>
      {children}
    </svg>
  );
}

const Line = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <rect x={x} y={y} width={width} height="8" rx="4" fill="var(--bg-sunk)" />
);

/** The icon's window: one thing, three lines, one button. */
export const NowPicture = ({ t }: { t: Translator }) => (
  <Scene label={t('welcome.now.picture')}>
    <Line x={26} y={52} width={90} />
    <Line x={26} y={70} width={112} />
    <rect x="156" y="26" width="144" height="146" rx="12" fill="var(--bg)" stroke="var(--line-strong)" />
    <rect x="168" y="40" width="120" height="6" rx="3" fill="var(--bg-sunk)" />
    <rect x="168" y="40" width="54" height="6" rx="3" fill="var(--accent)" />
    <rect x="168" y="58" width="92" height="11" rx="5" fill="var(--ink)" />
    <g fill="var(--accent)">
      <circle cx="175" cy="88" r="6" />
      <circle cx="175" cy="108" r="6" />
      <circle cx="175" cy="128" r="6" />
    </g>
    <Line x={188} y={84} width={92} />
    <Line x={188} y={104} width={70} />
    <Line x={188} y={124} width={84} />
    <rect x="168" y="144" width="120" height="20" rx="8" fill="var(--accent)" />
  </Scene>
);

/** A page with a ringed button, and what it does beside it. */
export const HintPicture = ({ t }: { t: Translator }) => (
  <Scene label={t('welcome.hint.picture')}>
    <Line x={26} y={52} width={120} />
    <Line x={26} y={70} width={90} />
    <rect x="30" y="108" width="92" height="30" rx="15" fill="var(--bg)" stroke="var(--line-strong)" />
    <Line x={50} y={119} width={52} />
    <rect x="24" y="102" width="104" height="42" rx="21" fill="none" stroke="var(--accent)" stroke-width="3" />
    <path d="M128 123h34" stroke="var(--accent)" stroke-width="2" />
    <rect x="162" y="64" width="132" height="104" rx="12" fill="var(--bg)" stroke="var(--line-strong)" />
    <rect x="176" y="78" width="80" height="10" rx="5" fill="var(--ink)" />
    <Line x={176} y={100} width={104} />
    <Line x={176} y={118} width={86} />
    <path d="M176 146l5 5 9-10" fill="none" stroke="var(--accent)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    <Line x={198} y={142} width={70} />
  </Scene>
);

/** A question over a dimmed page: the way back stands out, the way on does not. */
export const HoldPicture = ({ t }: { t: Translator }) => (
  <Scene label={t('welcome.hold.picture')}>
    <path d="M11 35h298v135a11 11 0 0 1-11 11H22a11 11 0 0 1-11-11z" fill="var(--bg-sunk)" />
    <rect x="70" y="48" width="180" height="122" rx="12" fill="var(--bg)" stroke="var(--line-strong)" />
    <path d="M70 60a12 12 0 0 1 12-12h156a12 12 0 0 1 12 12z" fill="var(--danger)" />
    <rect x="88" y="74" width="112" height="10" rx="5" fill="var(--ink)" />
    <Line x={88} y={96} width={140} />
    <Line x={88} y={112} width={110} />
    <rect x="88" y="136" width="78" height="22" rx="8" fill="var(--accent)" />
    <rect x="174" y="136" width="62" height="22" rx="8" fill="none" stroke="var(--line-strong)" />
  </Scene>
);
