/** Wordings of the fourth set in English. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi Account
settings Settings / Cloud settings
find Find device / Find my device
manage Manage account / Xiaomi Account
signout Sign out
signin Sign in with Xiaomi Account
help Help
back Back
cancel Cancel / Not now
close Close
next Continue
more More actions
policy Privacy policy
gallery Gallery
contacts Contacts
notes Notes
drive Drive
storage Storage
backup Backups
language Language
devices My devices / Your devices / Signed-in devices
this This device
online Online
offline Offline
seen Last active
minutes 5 minutes ago
yesterday Yesterday, 9:40 PM
locate Show on map
ring Play sound
rename Rename
erase Erase data
version System version
model Model
remove Remove from account / Unbind / Unlink device / Remove this device
removeAsk Remove this device? / Unbind this phone from your account?
removeText It will be signed out of your account and its backups will be deleted after 30 days.
removeYes Remove / Unbind
off Turn off Find device / Disable Find device / Switch off device search
offAsk Turn off Find device? / Disable Find device on this phone?
offText You won't be able to locate, lock or erase this phone if it is lost.
offYes Turn off anyway / Disable
keep Keep it on
security Sign-in and security / Account security / Security
personal Personal info
privacy Privacy / Data and privacy / Privacy center
phone Recovery phone number / Security phone
mail Recovery email address / Backup email
password Change password / Update password / Password
change Change / Edit
linked Linked accounts
data Download your data
withdraw Withdraw consent / Revoke consent to the Privacy Policy
withdrawText Xiaomi services will stop and your account will be deleted.
withdrawYes Withdraw / Revoke consent
delete Delete account… / Close account permanently / Delete your Xiaomi Account
deleteHint Erase your account and everything stored in it
loss Photos, contacts and notes in Xiaomi Cloud will be erased ; Phones that are still linked can stay locked ; Mi Points, coupons and subscriptions will be lost
aware I understand what I will lose / I have read and accept the consequences
consent Yes, permanently delete my account and all of its data / I want to close this account for good
final Delete account / Close account permanently / Delete permanently / Yes, delete my account
start Continue with deletion / Start deleting
ask Delete this account forever?
noUndo This can't be undone.
refuse Your account can't be deleted yet
refusals Find device is turned on for 2 devices ; Your Mi Coins balance isn't zero ; You have an active cloud storage plan
fix Resolve
unlock Device unlock request / Apply to unlock a device
unlockText If a phone you bought is locked with somebody's Xiaomi Account, send us proof of purchase and we'll review your request.
imei IMEI or serial number
proof Proof of purchase
status Check request status
submit Submit request
`;
