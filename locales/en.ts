/** English. Keys and what they stand for: see ru.ts. The labels quoted are Xiaomi’s English ones. */
import type ru from './ru';

export default {
  'app.title': 'Unbind Guide',
  'app.unofficial':
    'An unofficial guide, not connected with Xiaomi. It advises you but never presses anything for you. If the site says otherwise, trust the site.',

  // Journeys
  'journey.sell-or-give-away.title': 'Sell or give away a phone',
  'journey.sell-or-give-away.text': 'You keep your account. The aim is to hand the device over clean and unlocked.',
  'journey.remove-device.title': 'Remove a device I no longer have',
  'journey.remove-device.text': 'Use the website to unbind something already sold, given away or broken.',
  'journey.delete-account.title': 'Delete my account for good',
  'journey.delete-account.text':
    'Unbind every device first, then empty the cloud, and delete the account itself last. You cannot get it back.',
  'journey.switch-account.title': 'Switch the account on a phone',
  'journey.switch-account.text': 'Leave the old account, clear the old binding, sign in to the new one. The phone stays yours.',
  'journey.change-contact.title': 'Change the recovery number or e-mail',
  'journey.change-contact.text': 'Add the new one first, then take the old one away, so that you are never left without access.',
  'journey.locked-out.title': 'I cannot sign in: password forgotten, or no code arrives',
  'journey.locked-out.text': 'First recovery on Xiaomi’s site, then a request to support. No lock is bypassed here.',
  'journey.check-used-phone.title': 'Check a used phone before buying',
  'journey.check-used-phone.text': 'What to check with the seller beside you, while the money is still yours.',

  // Places, weights, devices
  'place.phone': 'On the device itself',
  'place.cloud': 'In the cloud, i.mi.com',
  'place.account': 'In your account, account.xiaomi.com',
  'place.elsewhere': 'In an app or somewhere else',
  'weight.required': 'required',
  'weight.recommended': 'recommended',
  'weight.optional': 'optional',
  'kind.phone': 'Phone',
  'kind.tablet': 'Tablet',
  'kind.wearable': 'Watch or band',
  'kind.tv': 'TV or TV box',
  'kind.speaker': 'Speaker',
  'kind.smart-home': 'Smart home device',
  'kind.router': 'Router',
  'kind.laptop': 'Laptop',

  // Pages
  'page.cloud-home': 'Cloud home page',
  'page.cloud-settings': 'Cloud settings',
  'page.my-devices': 'My devices',
  'page.device': 'One device’s page',
  'page.find-device': 'Find device',
  'page.unlock-request': 'Unlock request',
  'page.security': 'Account security',
  'page.privacy': 'Privacy',
  'page.delete-account': 'Account deletion',

  // Controls, where the page gives them no words
  'control.settings-entry': 'Settings',
  'control.find-device-entry': 'Find device',
  'control.account-menu-item': 'Account',
  'control.my-devices-heading': 'My devices',
  'control.device-row': 'Device',
  'control.remove-device': 'Delete device',
  'control.device-menu': 'Device menu (three dots)',
  'control.turn-off-find-device': 'Turn off Find device',
  'control.recovery-phone': 'Recovery phone',
  'control.recovery-email': 'Recovery email',
  'control.change-password': 'Change password',
  'control.security-entry': 'Security',
  'control.privacy-entry': 'Privacy',
  'control.delete-account-entry': 'Delete account',
  'control.delete-account-acknowledge': 'I understand the consequences',
  'control.delete-account-consent': 'Consent to deletion',
  'control.delete-account-confirm': 'Delete',
  'control.delete-account-refusal': 'Reason for refusal',

  // Hints: what the control does, what it does not do, whether it can be undone
  'hint.settings-entry.does': 'Opens the cloud settings. The “My devices” list is there.',
  'hint.find-device-entry.does': 'Opens Find device: a map and a list of phones.',
  'hint.find-device-entry.not': 'This is not the “My devices” list: here you can turn Find device off, but not unbind a phone.',
  'hint.account-menu-item.does': 'Takes you to account.xiaomi.com: password, phone number and email, account deletion.',
  'hint.my-devices-heading.does': 'The devices bound to your account.',
  'hint.my-devices-heading.not': 'This is not “Find device”, which has a different list.',
  'hint.device-row.does': 'One of the devices on your account. Open it to find the button that unbinds it.',
  'hint.remove-device.does':
    'Unbinds the device: it disappears from the list and stops syncing. According to Xiaomi, it signs out of the account by itself.',
  'hint.remove-device.not': 'Your account is not deleted. Whether this lifts the lock on a device that is offline is not known.',
  'hint.remove-device.undo': 'To bind the device again, sign in to the account on it.',
  'hint.device-menu.does': 'The menu for this device. According to an article, this is where Find device is turned off.',
  'hint.turn-off-find-device.does':
    'Turns Find device off: you will no longer be able to find, lock or erase this device from the website.',
  'hint.turn-off-find-device.not':
    'It does not unbind the device from your account. If the password was changed recently, Xiaomi will refuse for several days.',
  'hint.turn-off-find-device.undo': 'You can turn it back on from the device itself.',
  'hint.recovery-phone.does': 'The number that codes are sent to. Add the new number or email first, then remove the old number.',
  'hint.recovery-phone.not': 'Always keep a phone number or an email on the account: recovery needs at least one of them.',
  'hint.recovery-email.does': 'The email address that codes are sent to. Useful if you lose your number.',
  'hint.recovery-email.not': 'Do not remove it until you have added another email or a phone number.',
  'hint.change-password.does': 'Changes the account password.',
  'hint.change-password.not':
    'For several days after a change, the phone will not let you turn off “Find device”. Unless you have to, do not change it now.',
  'hint.security-entry.does': 'Password, recovery phone and recovery email.',
  'hint.privacy-entry.does': 'A copy of your data, your consents, and account deletion.',
  'hint.delete-account-entry.does': 'Leads to deleting your whole Xiaomi Account, not to unbinding a phone.',
  'hint.delete-account-entry.not': 'In older versions on the phone, a similar “Delete account” button only meant signing out.',
  'hint.delete-account-entry.undo': 'According to descriptions, a warning and a confirmation come next.',
  'hint.delete-account-acknowledge.does':
    'You confirm that you understand the consequences. According to descriptions, a tick box and the last button come next.',
  'hint.delete-account-consent.does':
    'Your consent to permanent deletion. According to descriptions, the last button does not work without it.',
  'hint.delete-account-confirm.does': 'Deletes the account and all its data.',
  'hint.delete-account-confirm.not':
    'It does not unbind your devices. Anything left bound may ask for the password of an account that no longer exists.',
  'hint.delete-account-confirm.undo':
    'The account cannot be brought back. Whether you get any time to change your mind is not reliably known.',
  'hint.delete-account-refusal.does': 'A reason why Xiaomi will not delete the account yet.',

  // Xiaomi's reasons against deletion
  'refusal.find-device': '“Find device” is still on for one of your devices.',
  'refusal.mi-home': 'The Mi Home app still has devices bound to it.',
  'refusal.cloud-consent': 'Your consent to Xiaomi Cloud has not been withdrawn.',
  'refusal.cloud-data': 'Something is still left in Xiaomi Cloud.',
  'refusal.mi-coins': 'There are unspent Mi Coins on your balance.',
  'refusal.mi-finance': 'Xiaomi financial services are still open.',
  'refusal.mi-pay-india': 'Mi Pay in India is still open: it is closed by phoning support.',
  'refusal.real-name': 'A verified identity is linked to the account: it is unlinked in Mi Pay or through support.',
  'refusal.xiaomi-mobile-sim': 'You have an active Xiaomi Mobile SIM: it must be cancelled first.',
  'refusal.account-itself': 'The account itself is named. Xiaomi does not explain what to do about it.',
  'refusal.miui-account': 'A “MIUI account” is linked: Xiaomi suggests calling 400-100-5678 (China).',
  'refusal.unknown': 'We do not know this reason. Go by what the page says.',

  // Steps
  'step.devices-listed.title': 'All my devices are listed, or I have none',
  'step.devices-listed.why': 'A forgotten device may stay bound to an account that nobody can sign in to any more.',
  'step.devices-listed.how':
    'Think of phones, tablets, watches and bands, a TV, a speaker, a router, anything in Mi Home. Add them in the extension’s popup and tick this step. If you have none, tick it right away.',
  'step.sign-in-works.title': 'I can sign in to the site and get a code',
  'step.sign-in-works.why':
    'You may be asked for the password and a code at any step. If codes do not arrive, it is better to find out now.',
  'step.sign-in-works.how':
    'Sign in at account.xiaomi.com. Check that at least one way of getting a code works: SMS, WhatsApp or email. Users say you can request 3 to 5 codes a day, so do not waste them.',
  'step.password-settled.title': 'The password has not changed in the last few days',
  'step.password-settled.why': 'For several days after a password change, the phone will not let you turn off “Find device”.',
  'step.password-settled.how':
    'Do not change the password now. If you changed or reset it recently, wait: the phone itself will tell you how many days when you try to turn Find device off. In 2017 firmware it was 3 days; how many it is now is not known.',
  'step.second-contact.title': 'Both a recovery phone and a recovery email are set',
  'step.second-contact.why': 'If you lose one, you still have the other. The account should always have at least one.',
  'step.second-contact.how':
    'Add whichever is missing on the security page. Always add the new one before you remove the old one. Users say that outside China it is sometimes no longer possible to link a phone number: then you need an email.',
  'step.bootloader-wait.title': 'I am not waiting for a bootloader unlock',
  'step.bootloader-wait.why':
    'If you are waiting for permission to unlock the bootloader, signing out of the account starts the wait over again.',
  'step.bootloader-wait.how':
    'If the word “bootloader” means nothing to you, this is not about you: tick the step. If you are waiting for permission, let it come first.',
  'step.data-saved.title': 'Everything I need is saved',
  'step.data-saved.why':
    'Signing out removes some data from the phone, such as high-quality copies of photos. Deleting the account erases the cloud.',
  'step.data-saved.how.delete':
    'Download your original photos, contacts and notes. On the “Privacy” page you can request a copy of your data: users report that an email with a link and the archive password comes a few hours later. Wait for the email and open the archive.',
  'step.data-saved.how.sell':
    'Download or move photos, contacts, notes and messages from the device you are parting with. The reset will erase everything left on it.',
  'step.money-settled.title': 'No Mi Coins, Mi Pay or financial services on the account',
  'step.money-settled.why':
    'While you have Mi Coins or open Xiaomi financial services, you will not be allowed to delete the account. Anything unspent is lost.',
  'step.money-settled.how': 'Spend your Mi Coins, close financial services and Mi Pay. If you have not used them, tick the step.',
  'step.services-ended.title': 'No Xiaomi Mobile SIM and no linked identity',
  'step.services-ended.why':
    'While a Xiaomi Mobile SIM is active or a verified identity is linked to the account, Xiaomi refuses to delete it.',
  'step.services-ended.how':
    'The SIM is cancelled with Xiaomi Mobile; the identity is unlinked in Mi Pay or through support. If you have neither, tick the step.',
  'step.wearable-released.title': 'Sync and unbind in its app',
  'step.wearable-released.why':
    'Anything not synced is lost when you unbind. A watch left bound may be unable to connect to another account.',
  'step.wearable-released.how':
    'With the internet on, open the app for your watch or band, wait for it to sync, and unbind the device there.',
  'step.mi-home-removed.title': 'Remove from Mi Home',
  'step.mi-home-removed.why':
    'Whatever is left in Mi Home stays with your account. While anything is there, Xiaomi will not let you delete the account.',
  'step.mi-home-removed.how': 'Open the device in the Mi Home app and remove it.',
  'step.side-effects-read.title': 'I know what signing out will remove',
  'step.side-effects-read.why':
    'Signing out deletes Mi Pay and NFC cards, removes high-quality photos from the gallery, and leaves you unable to use this account to reset a forgotten app password.',
  'step.side-effects-read.how':
    'Write down your app lock password, download your original photos, and check that your cards can be added again. According to Xiaomi, health data stays on the phone.',
  'step.find-device-off.title': 'Turn off “Find device”',
  'step.find-device-off.why':
    'While Find device is on, Xiaomi will not let you delete the account, and after a reset the phone may ask for the account’s password.',
  'step.find-device-off.how':
    'On the device, online and not in “Second space”: “Settings” → “Xiaomi Account”, then look for “Find device”. You will need the password. On the website: i.mi.com → “Find device” → your device → three dots.',
  'step.find-device-off.how.web':
    'i.mi.com → “Find device” → your device → three dots → turn it off. This is how an article describes it; if the option is not there, the page may have changed.',
  'step.signed-out.title': 'Sign out of the account on the device',
  'step.signed-out.why':
    'Signing out on the device and deleting it from the list on the website are two different things. Articles disagree on whether one is enough, so do both.',
  'step.signed-out.how':
    '“Settings” → “Xiaomi Account” → “Sign out” at the bottom. In older versions this button was called “Delete account”, but on the phone it only unbinds the phone. You will need the password.',
  'step.signed-out.how.sell':
    '“Settings” → “Xiaomi Account” → “Sign out” at the bottom. When asked about synced data, choose “Delete” so that it does not pass to someone else. You will need the password.',
  'step.google-removed.title': 'Remove the Google account from the device',
  'step.google-removed.why': 'Google has a lock of its own: after a reset, the phone may ask for the previous Google account.',
  'step.google-removed.how': 'In the device’s settings: Accounts, then Google, then remove the account from the device.',
  'step.removed-on-web.title': 'Delete the device from the list on the website',
  'step.removed-on-web.why': 'Articles warn that if you only sign out on the phone, the old binding may remain and get in the way later.',
  'step.removed-on-web.how':
    'i.mi.com → “Settings” → “My devices” → your device → “Delete device”. You may be asked for the password or a code.',
  'step.factory-reset.title': 'Reset to factory settings',
  'step.factory-reset.why':
    'A reset erases everything, so it comes at the end. It does not unbind the phone: reset it too early and it will ask for the password.',
  'step.factory-reset.how': 'In the device’s settings: About phone, then Factory reset, then Erase all data.',
  'step.reset-tested.title': 'Check the first start-up while online',
  'step.reset-tested.why':
    'This is where a phone that is still bound gives itself away: the first time it connects, it asks for the previous account’s password.',
  'step.reset-tested.how':
    'Turn the device on, connect it to Wi-Fi and go through the first setup. It should not ask for your account’s password.',
  'step.reset-tested.how.gone':
    'If you are in touch with the new owner, ask them to turn the phone on after a reset, with Wi-Fi. Until someone has checked this, it is not known whether the lock is gone.',
  'step.web-list-checked.title': 'No unwanted devices are left in “My devices”',
  'step.web-list-checked.why': 'Before deletion, Xiaomi asks you to sign out on all devices and shows a list of them.',
  'step.web-list-checked.how': 'i.mi.com → “Settings” → “My devices”. Reload the page. If a device is still there, go back to its steps.',
  'step.find-list-checked.title': 'Nothing is left in “Find device”',
  'step.find-list-checked.why': 'While Find device is on for even one device, Xiaomi refuses to delete the account.',
  'step.find-list-checked.how': 'Open “Find device” on i.mi.com and look at the list.',
  'step.trusted-kept.title': 'One trusted device or browser stays for now',
  'step.trusted-kept.why': 'With two-step sign-in, approval is asked for on another of your Xiaomi devices.',
  'step.trusted-kept.how': 'Until the last step, do not sign out of the account in this browser and do not clear the browser’s data.',
  'step.linked-removed.title': 'I have checked where I sign in with this account',
  'step.linked-removed.why': 'You can check third-party sign-ins and permissions only while the account still exists.',
  'step.linked-removed.how':
    'On the security page, open third-party accounts and permissions. If withdrawing a permission gives an error, wait a minute or two and try again.',
  'step.cloud-emptied.title': 'The cloud and its trash are empty',
  'step.cloud-emptied.why':
    'Xiaomi says that to cancel cloud services you need to clear everything from Mi Drive. What you delete cannot be recovered.',
  'step.cloud-emptied.how': 'Make sure everything you need is downloaded. Then delete the files on i.mi.com and empty the trash.',
  'step.consent-revoked.title': 'Consent to Xiaomi Cloud is withdrawn',
  'step.consent-revoked.why': 'Consent to Xiaomi Cloud that is still in force is one of the reasons for which Xiaomi refuses deletion.',
  'step.consent-revoked.how':
    'You withdraw it on i.mi.com; where exactly on today’s site, we do not know. Going by translations of Xiaomi’s texts, this also turns off “Find device” and requires the password.',
  'step.account-deleted.title': 'Delete the account',
  'step.account-deleted.why': 'A deleted account cannot be brought back. A device left bound may ask for a password that no longer exists.',
  'step.account-deleted.how':
    'account.xiaomi.com → “Privacy” → “Delete account”. Read what the page says. How long deletion takes is not reliably known: some say “at once”, others up to 15 working days.',
  'step.contacts-kept.title': 'Keep your number and email until it is over',
  'step.contacts-kept.why':
    'Some reports say deletion is instant, others that it takes days or weeks. Until it is finished, you may need a code.',
  'step.contacts-kept.how': 'Hold on to your SIM and email until signing in really stops working.',
  'step.data-saved.how.switch':
    'Let everything sync, then download the photo originals. Contacts and notes of the old account do not move to the new one by themselves: save them separately.',
  'step.signed-out.how.switch':
    'Settings → Xiaomi Account → “Sign out” at the bottom. Decide about the data yourself: “Delete” takes synced items off the phone, not out of the cloud. The password and a code may be asked for.',
  'step.contacts-kept.how.number': 'Keep the old SIM card and the old mailbox until codes really arrive at the new ones.',
  'step.password-settled.how.reset':
    'After a password reset the phone refuses to turn off Find device for some days. Do not change it again; wait. How many days, the phone itself says.',
  'step.new-account-ready.title': 'The new account is ready, and signing in to it works',
  'step.new-account-ready.why': 'If you leave the old account without having a new one, the phone has no account until you create one.',
  'step.new-account-ready.how':
    'Create the account on account.xiaomi.com and sign in to it in another browser. Confirm its e-mail the same day: you have 24 hours. The country cannot be changed later.',
  'step.signed-in-new.title': 'Sign in to the new account on the device',
  'step.signed-in-new.why': 'Without an account on the phone neither the cloud nor finding a lost phone works.',
  'step.signed-in-new.how':
    'Settings → Xiaomi Account → sign in. If a newly created account does not take the number or e-mail yet, try the account ID.',
  'step.duplicates-merged.title': 'Look for doubled contacts',
  'step.duplicates-merged.why': 'If the old contacts stayed on the phone, syncing may double them.',
  'step.duplicates-merged.how': 'Open Contacts and merge the equal ones. Before you delete any, make sure a good copy exists.',
  'step.contact-replaced.title': 'Replace the number or e-mail',
  'step.contact-replaced.why':
    'Codes go to what the account has on file. If the number is gone before it is replaced, there is nowhere to get a code.',
  'step.contact-replaced.how':
    'account.xiaomi.com → Security → recovery phone or e-mail → Change. The code goes to the old contact, so change it while that still works. Users say that outside China a number sometimes can no longer be added: then keep the e-mail.',
  'step.new-contact-tested.title': 'A code arrives at the new number or e-mail',
  'step.new-contact-tested.why':
    'Until a code has arrived, nobody knows whether the new way works. It is too early to give up the old one.',
  'step.new-contact-tested.how':
    'Ask for one code and wait up to 10 minutes. It may come by WhatsApp instead of SMS. Do not ask twice in a row: codes a day are limited.',
  'step.lost-mode.title': 'Turn on lost mode',
  'step.lost-mode.why': 'It lets you locate and lock the phone, as long as Find device is on and the phone stays bound.',
  'step.lost-mode.how': 'i.mi.com → Find device → the device → lost mode.',
  'step.theft-reported.title': 'If it was stolen, report it to the police',
  'step.theft-reported.why': 'It confirms that the phone was stolen from you.',
  'step.theft-reported.how':
    'For the report have the receipt and the IMEI, which is printed on the box. Ask your carrier to block the SIM card and restore the number, so that codes reach you and not the thief.',
  'step.keep-bound.title': 'Keep the device bound',
  'step.keep-bound.why': 'The binding to your account is there so that a stolen phone is of no use. Undo it, and that protection is gone.',
  'step.keep-bound.how':
    'Do not remove the device from the list and do not turn off Find device, whoever asks. “Your phone was found, remove it from your account” is a known trick: iPhone owners are warned of it.',
  'step.recovery-tried.title': 'Try recovery on Xiaomi’s site',
  'step.recovery-tried.why': 'It is the simplest way, and you need nobody’s help for it.',
  'step.recovery-tried.how':
    'On the sign-in page of account.xiaomi.com press “Forgot password?”. A phone number, e-mail or account ID will do. Ask for a code once and wait up to 10 minutes. On the sign-in pages themselves this extension does not run; that is on purpose.',
  'step.codes-rested.title': 'If the codes have run out, wait a day',
  'step.codes-rested.why': 'There are 3 to 5 codes a day, after that requests are refused. Each needless try spends another.',
  'step.codes-rested.how':
    'Ask for no code for a day. Then try another way: e-mail, SMS, WhatsApp, or approving on another Xiaomi device of yours.',
  'step.documents-gathered.title': 'Gather the papers of the phone',
  'step.documents-gathered.why': 'Without proof of purchase support will not help: it cannot know that the phone is yours.',
  'step.documents-gathered.how':
    'You will need the receipt, photos of the box and of the phone with its IMEI, the account ID. The whole list is on this extension’s desk, under “Letter to support”.',
  'step.support-asked.title': 'Send a request to Xiaomi support',
  'step.support-asked.why': 'If recovery did not help, only Xiaomi can decide.',
  'step.support-asked.how':
    'A locked phone itself names the address for requests: i.mi.com/ss. There is also the official support on Xiaomi’s site for your country. “Letter to support” helps you write; you send it yourself.',
  'step.support-answered.title': 'Wait for the answer',
  'step.support-answered.why': 'Reported waits run from two days to several weeks: support checks that the phone is yours.',
  'step.support-answered.how':
    'The answer comes to the e-mail bound to the account or given in the request; look into the spam folder too. If something is missing, send it. After approval, an article says, connect the phone to Wi-Fi.',
  'step.access-back.title': 'Signing in works again',
  'step.access-back.why': 'Until you are in yourself, nothing in the account can be changed.',
  'step.access-back.how': 'Sign in on account.xiaomi.com and make sure that codes reach you.',
  'step.used-reset-seen.title': 'The seller has reset the phone before your eyes',
  'step.used-reset-seen.why': 'If it has not been reset, you learn of a lock only later, without the seller.',
  'step.used-reset-seen.how':
    'Ask him to sign out of the Xiaomi and Google accounts and to reset the phone while you watch. “I will reset it later” is not enough.',
  'step.used-first-start.title': 'The first start was done with the Internet on',
  'step.used-first-start.why': 'A lock shows itself only online: without the Internet a bound phone can look clean.',
  'step.used-first-start.how': 'Connect to Wi-Fi, if need be shared from your own phone, and go through the set-up to the home screen.',
  'step.used-no-locks.title': 'The phone asks for nobody else’s password, nor for a payment',
  'step.used-no-locks.why':
    'There are three different locks: the Xiaomi account, the Google account, an instalment plan. Only whoever set one can take it off.',
  'step.used-no-locks.how':
    '“This device is associated with a Xiaomi account”, “sign in to the previous Google account” or “locked because of an overdue payment” mean one thing: do not pay until the seller has taken the lock off in front of you.',
  'step.used-own-account.title': 'Your own account signs in, and Find device turns on',
  'step.used-own-account.why': 'If your account is accepted, there is no foreign binding on the phone that would stand in the way.',
  'step.used-own-account.how':
    'Sign in to your Xiaomi account and turn on Find device. If you decide against the phone, turn it off and sign out.',
  'step.used-decided.title': 'Decide: take it, or give it back',
  'step.used-decided.why':
    'Neither flashing nor a workshop takes off somebody else’s lock: users report that it comes back with the Internet.',
  'step.used-decided.how':
    'All went well: take it, and keep the receipt or a signed note with the IMEI. The phone asks for a stranger’s password: give it back to the seller.',

  // A step in a list
  'step.closed': 'First: {title}',
  'step.keep-bound': 'This device is lost or stolen: keep it bound.',
  'step.already-done': 'Already done',
  'step.details': 'Why and how',
  'step.takes': 'How long to wait: {span}',
  'step.opens-at': 'By what is known, not before {date}. The phone itself names the exact number of days.',
  'span.unknown': 'the sources name no time',
  'span.password': 'from 3 days (as of 2017); how many now, the phone itself says',
  'span.code': 'a code takes up to 10 minutes',
  'span.code-limit': 'a day after the codes have run out',
  'span.export': 'a few hours by one report; Xiaomi names no time',
  'span.bootloader': '72 to 360 hours, depending on the system',
  'span.deletion': 'unknown: “at once”, “up to 15 working days” and “a month” are all reported',
  'span.support': 'from 2 days, sometimes more than a week; nobody promises a time',
  'step.irreversible': 'cannot be undone',
  'step.sources': 'How we know this',
  'reliability.A': 'Xiaomi’s own words',
  'reliability.B': 'Xiaomi’s texts in a community translation',
  'reliability.C': 'users’ reports or someone else’s test',
  'reliability.D': 'how-to articles, not verified',
  'reliability.old': 'old information, may have changed',

  // Panel on the page
  'panel.label': 'Unbind Guide: list of steps',
  'panel.fold': 'Collapse',
  'panel.unfold': 'Expand',
  'panel.move': 'Move to the other side',
  'panel.hide': 'Hide on this page',
  'panel.now': 'Now',
  'panel.here': 'On this page',
  'panel.left': '{n, plural, one {# required step left} other {# required steps left}}',
  'panel.all-done': 'All required steps are ticked',
  'panel.progress': '{done} of {total} done',
  'panel.choose': 'Open the extension’s popup and choose what you want to do. The hints beside the buttons work either way.',
  'panel.elsewhere': 'The next step is not on this page. {place}.',
  'panel.more': 'The other steps are in the extension’s popup.',
  'panel.not-saved': 'Not saved: {reason}',
  'panel.loading': 'Reading your list…',
  'panel.unreadable': 'Your list cannot be read. Ticks are not being saved right now.',
  'panel.hint': 'Hint: {label}',
  'panel.close-hint': 'Close hint',
  'panel.seen': 'I see this page: {page}',

  // Notices
  'notice.last-button-unknown.title': 'I cannot see the last button on this page',
  'notice.last-button-unknown.text': 'The page has changed or has not shown it yet. Before you press anything final, finish these steps:',
  'notice.last-button-unknown.none': 'All required steps are ticked. Still, read what the page says.',
  'notice.dead.title': 'Reload this page',
  'notice.dead.text': 'The extension has been updated or turned off. It can no longer see your list on this tab.',
  'notice.released.title': 'From here, you press Xiaomi’s button yourself',
  'notice.ready.text': 'The required steps are ticked. The extension presses nothing for you.',
  'notice.released.text': 'The extension presses nothing. It will not stop you for one minute, then the question will appear again.',

  // Guard
  'guard.title.delete-account-confirm': 'Before you delete the account',
  'guard.title.remove-device': 'Before you unbind the device',
  'guard.title.turn-off-find-device': 'Before you turn off Find device',
  'guard.device': 'Device: {device}',
  'guard.steps': '{n, plural, one {# required step is not ticked} other {# required steps are not ticked}}:',
  'guard.before': '{n, plural, one {# required step before this is not ticked.} other {# required steps before this are not ticked.}}',
  'guard.loading': 'The extension is still reading your list. Wait a second and press again.',
  'guard.unreadable': 'Your list cannot be read, so the steps cannot be checked.',
  'guard.dead': 'The extension has been updated or turned off. Reload the page so that it can see your list again.',
  'guard.not-yet': 'Not yet',
  'guard.go-on': 'Continue anyway',
  'guard.go-on-again': 'Yes, continue at my own risk',
  'guard.wait': 'Please read this. You can continue in {n} s.',
  'guard.covered': 'Something is covering this window. While it does, you cannot continue.',
  'guard.lost.question': 'Is this device lost or stolen?',
  'guard.lost.no': 'No',
  'guard.lost.no-hint': 'I have it, it is broken, or it was given away with my knowledge.',
  'guard.lost.yes': 'Yes, lost or stolen',
  'guard.lost.keep': 'Then keep it bound',
  'guard.lost.why':
    'The binding is there so that a stolen phone cannot be used. If you unbind it or turn off Find device, that protection is gone.',
  'guard.lost.next':
    'What you can do: turn on lost mode on the “Find device” page; report it to the police; do not believe emails or calls asking you to “remove the phone from your account”.',
  'guard.lost.not-saved': 'Your answer was not saved; the question will appear again.',

  // Popup
  'popup.page.seen': 'On this tab: {page}',
  'popup.page.seen.sure': 'recognised by its address',
  'popup.page.seen.labels': 'recognised by the words on it',
  'popup.page.unknown':
    'I do not recognise this page. There will be no hints on it: better to say nothing than to be wrong. The list of steps below still works.',
  'popup.page.foreign': 'This tab is not a Xiaomi site. Hints appear on i.mi.com and account.xiaomi.com.',
  'popup.page.excluded':
    'This is where you enter a password or a code, or where private things are kept. The extension stays off such pages on purpose.',
  'popup.page.stale': 'This tab was opened before the extension started working. Reload it to see hints.',
  'popup.page.revoked': 'The extension has no access to Xiaomi’s sites, so there are no hints and no safeguards on them.',
  'popup.page.grant': 'Allow access',
  'popup.page.reload': 'Reload the tab',
  'popup.page.checking': 'Checking the tab…',
  'popup.private': 'Private window: its list is separate and disappears when you close the last such window.',
  'popup.choose': 'What do you want to do?',
  'popup.journey': 'Goal',
  'popup.change-journey': 'Change',
  'popup.left': '{n, plural, one {step to go} other {steps to go}}',
  'popup.left.label': '{n, plural, one {# required step left} other {# required steps left}}',
  'popup.all-done': 'All required steps are ticked',
  'popup.next': 'Next step',
  'popup.go': 'Go there',
  'popup.go.address': 'Opens {host}.',
  'popup.go.my-devices': 'Opens i.mi.com. The exact address of the list is not known: once there, choose “Settings”, then “My devices”.',
  'popup.go.cloud': 'Opens i.mi.com.',
  'popup.go.phone': 'This step is done on the device itself.',
  'popup.devices': 'My devices',
  'popup.devices.none': 'None yet. Add everything that has been signed in to this account.',
  'popup.devices.add': 'Add a device',
  'popup.devices.kind': 'What it is',
  'popup.devices.name': 'Name, for example Redmi Note 8',
  'popup.devices.save': 'Save',
  'popup.devices.cancel': 'Cancel',
  'popup.devices.rename': 'Rename: {name}',
  'popup.devices.remove': 'Remove from the list: {name}',
  'popup.devices.remove.ask': 'Remove “{name}” together with its ticks? Nothing will change on Xiaomi’s site.',
  'popup.devices.remove.yes': 'Remove',
  'popup.devices.stays': 'I am keeping it',
  'popup.devices.gone': 'No longer with me',
  'popup.devices.lost': 'Lost or stolen',
  'popup.all-steps': 'All steps',
  'popup.account-steps': 'For the whole account',
  'popup.start-over': 'Start over',
  'popup.start-over.ask':
    'Erase your goal, your devices and all ticks? You will not be able to get them back. Nothing will change on Xiaomi’s site.',
  'popup.start-over.yes': 'Erase',
  'popup.settings': 'Settings',
  'popup.settings.language': 'Language',
  'popup.settings.language.auto': 'Same as the browser',
  'popup.settings.theme': 'Theme',
  'popup.settings.theme.auto': 'Same as the system',
  'popup.settings.theme.light': 'Light',
  'popup.settings.theme.dark': 'Dark',
  'popup.settings.guard': 'Stop me before dangerous buttons',
  'popup.settings.guard.text': 'If this is off, there will only be a warning beside the button.',
  'popup.aside': 'The saved list could not be read and has been set aside. A new one has been started.',
  'popup.aside.damaged': 'The data is damaged or was not written by this extension.',
  'popup.aside.newer': 'The data was written by a newer version of the extension.',
  'popup.aside.show': 'Show what was set aside',
  'popup.aside.forget': 'Delete what was set aside',
  'popup.unreadable':
    'The browser’s storage is not responding. The list is not shown, so that nothing gets lost. Close this popup and try again later.',
  'popup.refused': 'Not saved: {reason}',
  'popup.failed': 'The extension is not responding. Close this popup and open it again.',
  'popup.loading': 'Reading your list…',

  // Why something was not done
  'refused.unknown-step': 'there is no such step',
  'refused.unknown-device': 'this device is no longer in the list',
  'refused.device-exists': 'this device already exists',
  'refused.too-many-devices': 'too many devices',
  'refused.step-needs-device': 'no device was given',
  'refused.bad-command': 'the request was not understood',
  'refused.not-stored': 'the browser’s storage is full or not responding',
  'refused.unreadable': 'the list cannot be read',
  'refused.no-answer': 'the extension is not responding',

  // Sources
  'source.A1': 'Article: changing the Mi Account on a phone',
  'source.A2': 'Article: unbinding a phone from a Mi Account, all methods',
  'source.A3': 'Article: how to change a Mi Account',
  'source.A4': 'Article: unbinding from Mi Cloud, questions and answers',
  'source.A5': 'Article: unbinding in two stages, phone and website',
  'source.A6': 'Article: unbinding Xiaomi, deletion through pass/del',
  'source.A7': 'Article: unbinding and deleting the account, support',
  'source.A8': 'Article: a Mi Account from creation to deletion',
  'source.O1': 'Xiaomi’s security page with the deletion dialog (saved copies)',
  'source.O2': 'Xiaomi Cloud notice of services ending',
  'source.O3': 'Xiaomi privacy white paper',
  'source.O8': 'Address of the deletion page in a Xiaomi app',
  'source.O10': 'Xiaomi Cloud user guide (Chinese)',
  'source.K24': 'Xiaomi app texts, international version',
  'source.M13': 'MIUI 13 texts, community translation',
  'source.M12': 'MIUI 12 texts, community translation',
  'source.M7': 'MIUI 7 texts, community translation',
  'source.T1': 'Discussion: the code does not arrive, the number cannot be linked',
  'source.T2': 'Discussion: codes and phone numbers outside China',
  'source.T3': 'Discussion: the code arrives in WhatsApp',
  'source.T8': 'Discussion: error 20038, phone locked through Find device',
  'source.T9': 'Discussion: after flashing, the lock came back with the internet',
  'source.T11': 'Discussion: unbinding bands',
  'source.T12': 'Discussion: an error when withdrawing permissions',
  'source.T13': 'Summary of the bootloader unlock wait',
  'source.T14': 'Description of a tool, citing Xiaomi’s help: 3–5 codes a day',
  'source.T15': 'Deletion tested on a real phone',
  'source.T16': 'Description of exporting data from the account',
  'source.N1': 'Warnings of “remove the phone from your account” after a theft (about iPhones)',
  'source.G1': 'Tips on selling Android phones',
} as const satisfies Record<keyof typeof ru, string>;
