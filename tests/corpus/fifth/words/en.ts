/** Texts of the fifth set in English: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferences / Cloud preferences
find Device locator / Where's my phone
account Go to Xiaomi Account / Your account
signout Log out
help Support
back Go back
cancel Never mind / Keep my account as it is
gallery Photos
contacts Address book
notes Memos
storage Cloud space
backup Phone backups
devices Linked devices / Devices on this account
here You're using it now
active Used 2 hours ago
away Not seen since 14 March
ring Make it ring
rename Edit name
wipe Wipe remotely
version Software
serial Serial no.
remove Take off this account / Forget this device / Detach from my account
removeAsk Take this phone off your account?
removeText You can add it again later by signing in on the phone.
removeYes Take it off / Yes, detach
off Stop locating this device / Deactivate the locator
offAsk Stop locating this phone?
offYes Stop locating
keep Go on locating
security Password and security / Protect your account
profile Your profile
privacy Your data and privacy / Privacy controls
phone Phone for account recovery
mail Email for account recovery
password Set a new password / Reset password
edit Replace
export Export a copy of your data
withdraw Take back my consent
withdrawYes Take back consent
delete Erase my Xiaomi Account / Permanent account deletion
deleteNote Nobody, not even we, can bring it back
lose Everything synced to the cloud goes away ; Coupons and coins are forfeited
aware I know what this means for my devices and data
agree I agree to my account and data being erased for good
final Erase account for good / Delete my account now / Confirm deletion
ask Last step: erase your account?
blocked Please sort these out before deleting your account
reasons The locator is still on for Redmi Note 15 ; An order in the store is not finished ; Mi Pay still has a bank card
open Take me there
unlock Ask us to unlock a phone
unlockText You bought a phone and it asks for the previous owner's account? Tell us about it and attach the receipt.
apply Start my request
count 4 devices
`;
