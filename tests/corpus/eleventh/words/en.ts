import type { Language } from '../model';

export const en: Language = {
  code: 'en',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi Account',
  cloudNav: 'h Overview|Photos|Contacts|Notes|f Find|s Settings|a Xiaomi Account',
  accountNav: 'You|c Sign-in & security|p Data & privacy|Linked apps|Help',
  out: 'Sign out',
  back: 'Back',
  footer: 'Terms|Privacy Policy|Cookies|Imprint',
  pages: `
@@ cloud-home shadow c:h -
= Xiaomi Cloud
# Your cloud
& 11.4 GB of 15 GB used :: 76
+ Photos :: Up to date
+ Contacts :: 502
+ Notes :: 17
+ Recordings
+ Find my devices :: 3 nearby @FD
+ Recently deleted
a Get more space @NO
@@ cloud-settings element c:s k
= Settings · Xiaomi Cloud
# Settings
## What syncs to your cloud
~ Contacts
~ Notes
~0 Messages
## Your devices
- Devices using this cloud :: See every phone and tablet that syncs here :: 4 @MH
## Notifications
~ E-mail me when storage is nearly full
## Cloud service
- Stop using Xiaomi Cloud :: Withdraws your permission for cloud services only @NO
- Download everything stored here @NO
@@ my-devices pane c k device
= Devices · Xiaomi Cloud
# Devices @MH
* Kitchen tablet :: Xiaomi Pad 7 · offline for 6 days @DR
* POCO F7 :: Online · this phone @DR
* Dad's old Redmi :: Redmi 9A · last seen in March @DR
{ Dad's old Redmi
% Model :: M2006C3LG
% IMEI :: 86••••••••2210
% Last backup :: 3 March
~ Find device @TF
!! Remove from account @RD
!- Close @NO
}
@@ device mui - us.-
= POCO F7
# POCO F7
* POCO F7 :: Online · battery 57% :: M:More @DM
% Model name :: 25053PC47G
% Serial number :: 48•••/F5XP0••••
% IMEI 1 :: 86••••••••••1930
% OS version :: HyperOS 3.1.2.0
## Protection
~ Find device :: If you switch this off, the phone can no longer be locked from here. @TF
- Play a sound @NO
## Leaving Xiaomi Cloud
- Remove device :: The phone will be signed out of your account @RD
@@ find-device tdesign - us./mobile/find#/
= Find device
^ POCO F7, Maple Street 14
# POCO F7
. Located 1 minute ago · accurate to 12 m
- Ring it :: Plays at full volume for 5 minutes @NO
- Lost mode :: Lock it and show a message @NO
- Erase :: Wipe everything on it remotely @NO
- Directions
|* POCO F7
| Kitchen tablet
| Family
@@ security radix a:c eu.-
= Sign-in & security – Xiaomi Account
# Sign-in & security
. Keep at least one way to get back in that isn't this phone.
- Password :: Last changed in May @CP
- Backup phone number :: ••• ••• 5512 @RP
- Backup e-mail :: j•••@outlook.com @RE
- Two-step sign-in :: Off
- Where you're signed in :: 3 places
@@ privacy vant a:p k
= Data & privacy
# Data & privacy
## Your data
- See and manage your data
- Get a copy of your data :: Delivered by e-mail within 15 days @NO
## Agreements
- Privacy Policy
- Withdraw agreement to the Privacy Policy :: This closes your Xiaomi Account for good @WC
## Close account
- Delete Xiaomi Account @DE
@@ delete-account native - -
= Delete your Xiaomi Account
# Before you go
. Deleting is permanent. This is what disappears:
$ Photos, contacts, notes and recordings in Xiaomi Cloud
$ Purchases, themes and any remaining Mi Coins
$ Smart home scenes, and health records in Mi Fitness
## Tell us why (optional)
o I have another account
o Privacy worries
ox Something else
[x] Yes, delete my Xiaomi Account and all of its data for good @CO
[ ] I'm fully aware of what follows @AK
!x Delete account @CF
!- Keep my account @NO
@@ null-i radix c -
= Photos · Xiaomi Cloud
# Photos
. 1,204 items
- Yesterday :: 18 photos
- Camera :: 904
- Screenshots :: 210
{ Delete 3 photos?
. They'll be removed from Xiaomi Cloud and from all devices that sync with it.
!! Delete @NO
!- Cancel
}
@@ null-a mui - /fe/service/account/profile
= Personal info – Xiaomi Account
# Personal info
- Profile picture :: :: Change
- Nickname :: :: mi_4812
- Gender :: :: Not given
- Birthday :: :: Not given
- Account ID :: :: 64••••0091
- Region :: :: United Kingdom
@@ null-i bootstrap c -
= What's new in Xiaomi Cloud
# What's new
## Version 8.2
$ My devices: remove a device without leaving the list.
$ Find device now shows earbuds in the case.
$ Settings: choose what syncs on mobile data.
## Version 8.1
$ Delete account: clearer list of what you lose.
$ Faster photo timeline.
@@ null-a soup a -
= Linked apps
# Apps and services linked to you
. These can see some of your profile. Remove access whenever you like.
* Google :: Linked in 2024 :: B:Unlink
* Zepp Life :: Reads activity data :: B:Remove access
* Home Assistant :: Controls smart home devices :: B:Remove access
@@ null-a server - -
= Family – Xiaomi Account
# Family
. You're the organiser. Up to 5 people can share your cloud space.
* Nan :: Joined in June :: B:Remove
* Tom's tablet account :: Child :: B:Remove
! Invite someone
!- Dissolve family @NO
@@ null-i divs - -
= Xiaomi Cloud
# Something went wrong
. We couldn't load your devices. Check your connection and try again.
! Try again
a Settings help
`,
};
