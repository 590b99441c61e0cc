import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** Material UI on the phone: list item buttons, a drawer from below. */
export const mui: Design = {
  name: 'mui',
  generation: 'mobile web, Material UI 6',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<h1 class="MuiTypography-root MuiTypography-h5 css-1mvj0q6"${d(first(b))}>${esc(first(b).text)}</h1>`,
    h2: (b) =>
      `<div class="MuiListSubheader-root MuiListSubheader-gutters css-10h4" role="heading" aria-level="2"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => `<p class="MuiTypography-root MuiTypography-body2 css-1s3">${esc(first(b).text)}</p>`,
    cells: (b) =>
      `<ul class="MuiList-root MuiList-padding css-1wduhak">${each(b, (it) => `<li class="MuiListItem-root MuiListItem-padding${when(it.acts.length > 0, ' MuiListItem-secondaryAction')} css-1p823"><div class="MuiButtonBase-root MuiListItemButton-root css-16ac5" tabindex="0" role="button"${d(it)}><div class="MuiListItemText-root MuiListItemText-multiline css-1xar"><span class="MuiTypography-root MuiTypography-body1 MuiListItemText-primary">${esc(it.text)}</span>${when(it.hint, `<p class="MuiTypography-root MuiTypography-body2 MuiListItemText-secondary">${esc(it.hint)}</p>`)}</div>${when(it.value, `<span class="MuiTypography-root MuiTypography-caption">${esc(it.value)}</span>`)}</div>${it.acts.map((a) => `<div class="MuiListItemSecondaryAction-root"><button class="MuiButtonBase-root MuiButton-root MuiButton-text" type="button"${d(a)}>${esc(a.text)}</button></div>`).join('')}</li>`)}</ul>`,
    tiles: (b) =>
      `<div class="MuiGrid2-root MuiGrid2-container css-9k">${each(b, (it) => `<div class="MuiGrid2-root css-gk6"><div class="MuiPaper-root MuiCard-root MuiPaper-outlined"><button class="MuiButtonBase-root MuiCardActionArea-root" type="button"${d(it)}><div class="MuiCardContent-root"><svg class="MuiSvgIcon-root" viewBox="0 0 24 24"></svg><div class="MuiTypography-root MuiTypography-subtitle1">${esc(it.text)}</div>${when(it.hint, `<div class="MuiTypography-root MuiTypography-caption">${esc(it.hint)}</div>`)}</div></button></div></div>`)}</div>`,
    devices: (b) =>
      `<ul class="MuiList-root css-1wduhak">${each(b, (it) => `<li class="MuiListItem-root MuiListItem-secondaryAction css-1p823"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${d(it)}><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root MuiAvatar-circular"></div></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">${esc(it.text)}</span><p class="MuiTypography-root MuiListItemText-secondary">${esc(it.hint)}</p></div></div><div class="MuiListItemSecondaryAction-root">${it.acts.map((a) => (a.icon ? `<button class="MuiButtonBase-root MuiIconButton-root MuiIconButton-edgeEnd" type="button" aria-label="${esc(a.text)}" aria-haspopup="menu"${d(a)}><svg class="MuiSvgIcon-root" viewBox="0 0 24 24" data-testid="MoreVertIcon"><path d="M12 8a2 2 0 100-4 2 2 0 000 4z"/></svg></button>` : `<button class="MuiButtonBase-root MuiButton-root MuiButton-textError" type="button"${d(a)}>${esc(a.text)}</button>`)).join('')}</div></li>`)}</ul>`,
    facts: (b) =>
      `<div class="MuiStack-root css-k1">${each(b, (it) => `<div class="MuiBox-root css-k2"><span class="MuiTypography-root MuiTypography-overline">${esc(it.text)}</span><span class="MuiTypography-root MuiTypography-body1">${esc(it.hint)}</span></div>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementStart"${d(it)}><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${when(it.on, ' Mui-checked')}"><input class="PrivateSwitchBase-input MuiSwitch-input" type="checkbox" role="switch"${d(it)}${when(it.on, ' checked')}><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${esc(it.text)}</span></label>${when(it.hint, `<p class="MuiFormHelperText-root">${esc(it.hint)}</p>`)}`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementEnd"${d(it)}><span class="MuiButtonBase-root MuiCheckbox-root${when(it.on, ' Mui-checked')}"><input class="PrivateSwitchBase-input" type="checkbox"${d(it)}${when(it.on, ' checked')}><svg class="MuiSvgIcon-root" viewBox="0 0 24 24"></svg></span><span class="MuiTypography-root MuiFormControlLabel-label">${esc(it.text)}</span></label>`,
      ),
    buttons: (b) =>
      `<div class="MuiStack-root css-st4">${each(b, (it) => `<button class="MuiButtonBase-root MuiButton-root MuiButton-${it.look === 'plain' ? 'text' : it.look === 'danger' ? 'containedError' : 'containedPrimary'}${when(it.look === 'disabled', ' Mui-disabled')}" type="button"${when(it.look === 'disabled', ' disabled')}${d(it)}>${esc(it.text)}<span class="MuiTouchRipple-root"></span></button>`)}</div>`,
    refusals: (b) =>
      `<ul class="MuiList-root">${each(b, (it) => `<li class="MuiListItem-root MuiListItem-gutters"${d(it)}><div class="MuiListItemIcon-root"><svg class="MuiSvgIcon-root MuiSvgIcon-colorError" viewBox="0 0 24 24"></svg></div><div class="MuiListItemText-root"><span class="MuiTypography-root">${esc(it.text)}</span></div>${when(it.hint, `<a class="MuiTypography-root MuiLink-root" href="#" data-corpus="go">${esc(it.hint)}</a>`)}</li>`)}</ul>`,
    links: (b) =>
      `<div class="MuiStack-root">${each(b, (it) => `<a class="MuiTypography-root MuiLink-root MuiLink-underlineHover" href="#"${d(it)}>${esc(it.text)}</a>`)}</div>`,
    overlay: (b, inner) =>
      `<div role="presentation" class="MuiDrawer-root MuiDrawer-modal MuiModal-root"><div aria-hidden="true" class="MuiBackdrop-root MuiModal-backdrop"></div><div class="MuiPaper-root MuiDrawer-paper MuiDrawer-paperAnchorBottom" role="dialog" tabindex="-1"><div class="MuiTypography-root MuiTypography-h6">${esc(first(b).text)}</div>${inner(b.blocks)}</div></div>`,
    fold: (b, inner) =>
      `<div class="MuiPaper-root MuiAccordion-root Mui-expanded"><h3 class="MuiAccordion-heading"><button class="MuiButtonBase-root MuiAccordionSummary-root Mui-expanded" type="button" aria-expanded="true"><span class="MuiAccordionSummary-content">${esc(first(b).text)}</span></button></h3><div class="MuiCollapse-root MuiCollapse-entered"><div role="region" class="MuiAccordionDetails-root">${inner(b.blocks)}</div></div></div>`,
    toast: (b) =>
      `<div class="MuiSnackbar-root MuiSnackbar-anchorOriginBottomCenter" role="presentation"><div class="MuiPaper-root MuiSnackbarContent-root" role="alert"><div class="MuiSnackbarContent-message">${esc(first(b).text)}</div></div></div>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<button class="MuiButtonBase-root MuiBottomNavigationAction-root${when(n.current, ' Mui-selected')}" type="button"${d(n)}><span class="MuiBottomNavigationAction-label">${esc(n.text)}</span></button>`,
      )
      .join('');
    return page(
      mui,
      f,
      '',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><header class="MuiPaper-root MuiAppBar-root MuiAppBar-positionSticky"><div class="MuiToolbar-root"><button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="${esc(f.back)}"></button><div class="MuiTypography-root MuiTypography-h6">${esc(f.brand)}</div></div></header><main class="MuiContainer-root MuiContainer-maxWidthSm">${main}</main>${when(nav, `<div class="MuiPaper-root MuiBottomNavigation-root">${nav}</div>`)}</div>${over}`,
    );
  },
};
