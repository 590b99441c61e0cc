/**
 * Where each page is, for those who have no use for what makes it: popup and background. Built as plain data (scripts/vite-routes.ts), or
 * every page of ours would load the definitions of all pages.
 */
export { PLACES } from './pages';
