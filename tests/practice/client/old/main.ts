// The script of the old generation: pop-ups shown and hidden by their display, menus by theirs, requests in the background.
import { carryOut } from '../api';
import { privateView } from '../private/views';
import { signInDone } from '../sign-in';
import { dressPage } from '../styles';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const control = (name: string) => `[data-practice="${name}"]`;

function closePopups(): void {
  for (const box of all('.popup, .popup_mask')) {
    box.classList.remove('popup_open');
    box.style.display = 'none';
  }
}

function openPopup(id: string): void {
  closePopups();
  for (const box of all(`#${id}, .popup_mask`)) box.style.display = 'block';
}

function toggle(selector: string): void {
  for (const box of all(selector)) box.style.display = box.style.display === 'block' ? 'none' : 'block';
}

/** Every control here is a link to nowhere, as in its time. */
function onPress(selector: string, act: (element: HTMLElement) => void): void {
  for (const element of all(selector)) {
    element.addEventListener('click', (event) => {
      event.preventDefault();
      act(element);
    });
  }
}

function prepareDevices(): void {
  const idOf = (element: HTMLElement) => element.getAttribute('data-device') ?? '';
  onPress(`.find_frame ${control('device-row')}`, (row) => {
    for (const detail of all('.dev_detail')) detail.style.display = detail.id === `detail_${idOf(row)}` ? 'block' : 'none';
  });
  onPress(control('device-menu'), (dots) => toggle(`#detail_${idOf(dots)} .more_menu`));
  onPress(control('turn-off-find-device-confirm'), async (button) => {
    await carryOut({ act: 'turn-off-find-device', device: idOf(button) });
    location.reload();
  });
  onPress(control('remove-device-confirm'), async (button) => {
    await carryOut({ act: 'remove-device', device: idOf(button) });
    location.href = '/settings/devices';
  });
}

function prepareDeletion(): void {
  const start = document.querySelector(control('delete-start'));
  onPress(control('consent'), (label) => {
    const ticked = label.querySelector('.icon_select')?.classList.toggle('icon_selected');
    start?.classList.toggle('disabled', !ticked);
  });
  onPress(control('delete-start'), async (button) => {
    if (button.classList.contains('disabled')) return;
    const { done, refusals } = await carryOut({ act: 'start-deletion' });
    if (done) return openPopup('popSuicidePrompt');
    for (const row of all('.del-account-deny li')) {
      // Several rows of a test's own share one class; their text tells them apart.
      const applies = refusals.some(({ className, text }) => row.className === `del-account-deny-${className}` && row.textContent === text);
      row.style.display = applies ? 'list-item' : 'none';
      if (applies) row.setAttribute('data-practice', 'refusal-row');
      else row.removeAttribute('data-practice');
    }
    openPopup('popSuicideDeny');
  });
  onPress(control('delete-continue'), async () => {
    const { done } = await carryOut({ act: 'finish-deletion' });
    if (done) openPopup('popSuicideSuccess');
  });
}

function prepareForms(): void {
  document.querySelector('#login-main-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if ((event.currentTarget as HTMLElement).getAttribute('data-form') === 'sign-in') void signInDone();
  });
  onPress('#logoutLink', async () => {
    await carryOut({ act: 'sign-out' });
    location.href = '/';
  });
}

/** At the cloud's hash routes nobody has described, the old site too shows the owner's private text. */
async function showPrivateText(): Promise<void> {
  const view = location.pathname === '/' && location.hash.length > 2 ? await privateView() : undefined;
  if (view) document.querySelector('#content')?.replaceChildren(view);
}

async function start(): Promise<void> {
  await dressPage();
  for (const box of all('[hidden]')) box.hidden = false;
  onPress('.user_toggle', () => toggle('.user_menu'));
  onPress('.popup .btn_back', closePopups);
  onPress('a[rel^="pop"]', (link) => openPopup(link.getAttribute('rel') ?? ''));
  prepareDevices();
  prepareDeletion();
  prepareForms();
  await showPrivateText();
  window.addEventListener('hashchange', () => location.reload());
}

void start();
