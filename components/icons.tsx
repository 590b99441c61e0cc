/** Small line icons on a grid of 24, drawn for this product; only those that a surface names get into its script. */
export const closeIcon = 'M6 6l12 12M18 6L6 18';
export const foldIcon = 'M6 10l6 6 6-6';
export const unfoldIcon = 'M6 14l6-6 6 6';
export const swapIcon = 'M7 8h12m-4-4l4 4-4 4M17 16H5m4-4l-4 4 4 4';
export const editIcon = 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4';
export const forwardIcon = 'M9 6l6 6-6 6';
export const plusIcon = 'M12 5v14M5 12h14';
export const listIcon = 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01';
export const nowIcon = 'M5 12h13M12 6l6 6-6 6';
export const moreIcon = 'M5 12h.01M12 12h.01M19 12h.01';
export const outsideIcon = 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6';
export const phoneIcon = 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2';
export const cloudIcon = 'M7 19a4 4 0 0 1-.6-8A6 6 0 0 1 18 10a4.5 4.5 0 0 1-1 9z';
export const accountIcon = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0';
export const elsewhereIcon = 'M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z';
export const devicesIcon = 'M4 5h13v5M4 5v11h6M2 19h8M14 10h7v10h-7z';
export const giftIcon = 'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7C9 7 7 6 8 4s4 0 4 3c0-3 3-5 4-3s-1 3-4 3';
export const openRingIcon = 'M16.5 14.5A6.5 6.5 0 1 1 9.5 7.5M17 7h.01';
export const mailIcon = 'M4 6h16v12H4zM4 7l8 6 8-6';
export const trashIcon = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5';
export const keyIcon = 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 12h9v4M17 12v3';
export const searchIcon = 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5';

/** Decorative: the button or line that holds one bears the name. Grows with the words around it. */
export function Icon({ path }: { path: string }) {
  return (
    <svg
      width="1.25em"
      height="1.25em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
