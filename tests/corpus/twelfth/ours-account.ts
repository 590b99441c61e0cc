import { alert, button, buttons, dialog, head, nameAt, rows, type Setting, say, sub, withDevice } from './scenes';
import type { Part, Row } from './sheet';

export function security(s: Setting, stage: number): Part[] {
  const { w, n } = s;
  const line = (text: string, value: string, corpus: string): Row => ({ text, value, action: { text: w.change, corpus, href: `/w/${n}` } });
  const phone = (value = `+•• ••• •• 4${n % 10}`): Row => line(w.phone, value, 'c-recovery-phone');
  const mail = (value = 'm•••@example.com'): Row => line(w.email, value, 'c-recovery-email');
  const password: Row = { text: w.password, href: '/fe/service/account/?_service=setPassword', corpus: 'c-change-password' };
  switch (stage % 4) {
    case 0:
      return [head(w.security), say(w.securityHint), rows(password, phone(), mail())];
    case 1:
      return [alert(w.error), head(w.security), say(w.securityHint), rows(phone(w.unset), mail(w.unset), password)];
    case 2:
      return [
        alert(w.saved),
        head(w.security),
        rows(password, phone(), mail()),
        sub(w.history),
        rows({ text: nameAt(s), value: w.ago }, { text: w.linked }),
      ];
    default:
      return [
        head(w.security),
        say(w.securityHint),
        rows(password, phone(), mail(w.unset)),
        dialog(w.history, [say(`${nameAt(s)} · ${w.ago}`), say(w.historyText)], button(w.cancel, 'f-cancel')),
      ];
  }
}

export function privacy(s: Setting, stage: number): Part[] {
  const { w } = s;
  const policy = { text: w.policy, href: '/about/protocol/privacy' };
  const manage = { text: w.manage, href: '/w/61' };
  const download = { text: w.download, href: '/w/62', corpus: 'f-download' };
  const withdraw = { text: w.withdraw, hint: w.withdrawHint, href: '/w/63', corpus: 'c-withdraw-consent' };
  const remove = { text: w.deleteAccount, hint: w.deleteHint, href: '/w/64', corpus: 'c-delete-account-entry' };
  switch (stage % 5) {
    case 0:
      return [head(w.privacy), say(w.privacyHint), rows(policy, manage, download, withdraw, remove)];
    case 1:
      return [alert(w.saved), head(w.privacy), rows(manage, download), rows(withdraw, remove), say(w.policyText)];
    case 2:
      return [
        head(w.privacy),
        sub(w.policy),
        say(w.policyText),
        rows(policy, withdraw),
        sub(w.manage),
        rows(manage, download),
        rows(remove),
      ];
    case 3:
      return [alert(w.error), head(w.privacy), say(w.privacyHint), rows(download, manage, policy, remove)];
    default:
      return [
        head(w.privacy),
        say(w.privacyHint),
        rows(policy, manage, download, remove),
        dialog(w.policy, [say(w.withdrawHint)], button(w.cancel, 'f-cancel'), button(w.withdraw, 'c-withdraw-consent', { strong: true })),
      ];
  }
}

export function deleteAccount(s: Setting, stage: number): Part[] {
  const { w } = s;
  const title = [head(w.deleteAccount), say(w.deleteHint)];
  const losses = [sub(w.lossTitle), say(w.loss1), say(w.loss2)];
  const tick = (on: boolean): Part => ({ is: 'tick', text: w.consent, on, corpus: 'c-delete-account-consent' });
  const end = (off: boolean) => button(w.confirm, 'c-delete-account-confirm', { strong: true, off });
  const back = button(w.back, 'f-back');
  const reason = (text: string) => button(text, 'c-delete-account-refusal');
  const reasons: Part = {
    is: 'reasons',
    items: [reason(withDevice(w.refusal1, nameAt(s))), reason(w.refusal2), reason(w.refusal3)].slice(0, s.n % 2 ? 2 : 3),
  };
  switch (stage % 6) {
    case 0:
      return [...title, ...losses, tick(false), buttons(back, end(true))];
    case 1:
      return [head(w.deleteAccount), sub(w.refused), reasons, buttons(back)];
    case 2:
      return [
        ...title,
        ...losses,
        tick(true),
        { is: 'tick', text: w.aware, on: s.n % 2 === 0, corpus: 'c-delete-account-acknowledge' },
        buttons(back, end(s.n % 2 === 1)),
      ];
    case 3:
      return [
        head(w.privacy),
        rows({ text: w.policy }, { text: w.manage }, { text: w.download, corpus: 'f-download' }, { text: w.deleteAccount }),
        dialog(w.deleteAccount, [say(w.deleteHint), say(w.loss1), say(w.loss2), tick(true)], button(w.cancel, 'f-cancel'), end(false)),
      ];
    case 4:
      return [
        ...title,
        ...losses,
        tick(true),
        dialog(`${w.deleteAccount}?`, [say(w.deleteHint)], button(w.cancel, 'f-cancel'), end(false)),
      ];
    default:
      return [alert(w.error), ...title, ...losses, tick(true), buttons(button(w.aware, 'c-delete-account-acknowledge'), end(false), back)];
  }
}
