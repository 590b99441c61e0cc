/** Our mark: a ring that has opened, and what it held, on its way out. The same as the button's picture in the toolbar. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0d5f59" />
      <path d="M21.9 18.6A7.6 7.6 0 1 1 13.4 10.1" fill="none" stroke="#fff" stroke-width="3.8" stroke-linecap="round" />
      <circle cx="22.6" cy="9.4" r="3.7" fill="#8fe3bd" />
    </svg>
  );
}
