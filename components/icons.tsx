/** Small line icons, drawn for this product. Decorative: the button that holds one bears the name. */
const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  fold: 'M6 10l6 6 6-6',
  unfold: 'M6 14l6-6 6 6',
  swap: 'M7 8h12m-4-4l4 4-4 4M17 16H5m4-4l-4 4 4 4',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  check: 'M5 13l5 5 9-11',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
