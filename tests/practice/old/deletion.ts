// The deletion as saved copies of the old security page show it: #popSuicideWarning with a tick that is no <input>, the refusal list
// with one class a row, #popSuicidePrompt with the devices that signed in, #popSuicideSuccess, #popSuicideFailure.
import type { PageContext } from '../context';
import { html } from '../html';
import { backButton, practice } from './layout';

export function deletionPopups(context: PageContext) {
  const { words, config, allRefusals } = context;
  const losses = [words.lossCoins, words.lossCloud, words.lossThemes, words.lossHistory];
  return [
    {
      id: 'popSuicideWarning',
      title: words.deleteTitle,
      content: html`<p>${words.deleteWarning}</p><ul class="loss_list">${losses.map((loss) => html`<li>${loss}</li>`)}</ul>
        <div class="twostep_trustinfo"><label ${practice('consent')}><i class="icon_select"></i>${words.consent}</label></div>`,
      buttons: html`<a class="btn_tip btn_commom disabled" href="#" ${practice('delete-start')}>${words.deleteStart}</a> ${backButton(words.cancel)}`,
    },
    {
      id: 'popSuicideDeny',
      title: words.deleteTitle,
      content: html`<div class="del-account-deny"><p>${words.refusalIntro}</p><ul>${allRefusals.map(
        ({ className, text }) => html`<li class="del-account-deny-${className}" ${config.csp === 'strict' && 'hidden'}>${text}</li>`,
      )}</ul></div>`,
      buttons: backButton(words.refusalClose),
    },
    {
      id: 'popSuicidePrompt',
      title: words.deleteTitle,
      content: html`<p>${words.prompt}</p>`,
      buttons: html`<a class="btn_tip btn_commom" href="#" ${practice('delete-continue')}>${words.deleteContinue}</a> ${backButton(words.cancel)}`,
    },
    {
      id: 'popSuicideSuccess',
      title: words.deleteTitle,
      content: html`<p ${practice('success')}>${words.success}</p><p>${words.successNote}</p>`,
      buttons: backButton(words.close),
    },
  ];
}
