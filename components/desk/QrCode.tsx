import { useMemo } from 'preact/hooks';
import { qrOf } from '../../lib/support/qr';

/** Light modules around a code, without which cameras do not find it. */
const MARGIN = 4;

/** A text as a QR code: black on white in every theme, since cameras want it so. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const rows = useMemo(() => qrOf(text), [text]);
  const dark = rows.map((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  const side = rows.length + MARGIN * 2;
  return (
    <svg class="qr" role="img" aria-label={name} viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} shape-rendering="crispEdges">
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="white" />
      <path d={dark} fill="black" />
    </svg>
  );
}
