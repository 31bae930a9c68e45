/** Words of a member’s own account. */
export const englishAccount = {
  'account.title': 'My account',
  'account.intro': 'What we hold about you, and how to change it.',
  'account.details': 'Your details',
  'account.name': 'Name',
  'account.language': 'Language of our messages to you',
  'account.occupation': 'Occupation',
  'account.organisation': 'School or organisation',
  'account.optional': '(optional)',
  'account.notGiven': 'Not given',
  'account.change': 'Change',
  'account.show': 'Show',
  'account.access': 'How you log in',
  'account.email': 'E-mail address',
  'account.password': 'Password',
  'account.passwordChanged': 'Set on {date}',
  'account.passwordNone': 'None',
  'account.passkeys': 'Passkeys',
  'account.none': 'None',
  'account.passkeyCount': '{n} passkeys',
  'account.passkeyCount.one': 'One passkey',
  'account.sessions': 'Where you are logged in',
  'account.sessionCount': '{n} browsers',
  'account.sessionCount.one': 'This browser only',
  'account.membership': 'Your membership',
  'account.memberSince': 'Member since',
  'account.lastLogIn': 'Last log-in',
  'account.terms': 'Terms of Service',
  'account.termsAgreed': 'Version {version}, agreed to on {date}',
  'account.termsNone': 'Not agreed to yet',
  'account.data': 'Your data',
  'account.dataText':
    'Everything that we hold about you, as a file that people and programs can read (JSON). Which pages and files you have opened is not in it, because we do not record that.',
  'account.dataGet': 'Download my data',
  'account.save': 'Save',
  'account.cancel': 'Cancel',
  'account.currentPassword': 'Your password',
  'account.currentPasswordHelp': 'Please type it once more, so that we know that it is you.',
  'account.unavailableTitle': 'This could not be done',
  'account.unavailable':
    'We cannot store it at the moment; the fault is ours, and nothing has been changed. Please try again in a minute.',
  'account.full':
    'Very many people are logging in at the moment, and nothing has been changed. Please try again in a minute.',

  'account.done.details': 'Your details have been saved.',
  'account.done.password':
    'Your new password is set. You have been logged out everywhere else, and we have sent you an e-mail about it.',
  'account.done.emailAsked':
    'We have written to both addresses. Please open the message at the new one and press the button behind its link: until then, everything stays as it is. The link is good for one day.',
  'account.done.sessionsEnded': 'That log-in has ended.',
  'account.done.passkeyAdded':
    'Your passkey is ready. From now on you can log in with it, and we have sent you an e-mail about it.',
  'account.done.passkeyRenamed': 'The new name has been saved.',
  'account.done.passkeyRemoved':
    'The passkey has been removed and opens nothing any more. You may delete it on your device too.',

  'account.detailsTitle': 'Change your details',
  'account.passwordTitle': 'Change your password',
  'account.passwordIntro': 'With a new password you are logged out everywhere but here.',
  'account.newPassword': 'New password',
  'account.newPasswordHelp':
    'At least {n} characters. Several words that have nothing to do with each other are long, and easy to remember.',
  'account.removePasskeys': 'Also remove my passkeys',
  'account.removePasskeysHelp':
    'A passkey opens your account without the password, and goes on doing so. Remove yours if somebody else may have been in your account, or if you do not know one of these:',
  'account.setPassword': 'Set the new password',
  'account.emailTitle': 'Change your e-mail address',
  'account.emailIntro':
    'Your address is {email}. We write to the new one, to see that it is yours, and tell the old one.',
  'account.newEmail': 'New e-mail address',
  'account.askForEmail': 'Send me the link',

  'account.sessionsTitle': 'Where you are logged in',
  'account.sessionsIntro':
    'If there is a device that you do not know, end its log-in and change your password. Where in the world a device is, we do not record.',
  'account.sessionHere': 'This browser',
  'account.unknownDevice': 'Unknown device',
  'account.sessionTimes': '{begun} {means}; {seen}',
  'account.sessionBegun': 'Logged in {date}',
  'account.sessionSeen': 'last used {date}',
  'account.means.password': 'with the password',
  'account.means.passkey': 'with a passkey',
  'account.means.link': 'by a link in an e-mail',
  'account.endSession': 'Log out there',
  'account.endThis': 'Log out here',
  'account.endSessionOf': '({device}, last used {date})',
  'account.endOthers': 'Log out everywhere else',
  'account.endAll': 'Log out everywhere, here too',

  'account.passkeysTitle': 'Passkeys',
  'account.passkeysIntro':
    'With a passkey you log in by your finger, your face or the PIN of your device, with nothing to type. It works on this site only, so nobody can trick it out of you. We store the public half of it; what opens your account never leaves your device.',
  'account.passkeysYours': 'Your passkeys',
  'account.passkeysNone': 'You have none yet.',
  'account.passkeyTimes': '{made}; {used}',
  'account.passkeyMade': 'Made on {date}',
  'account.passkeyUsed': 'last used {date}',
  'account.passkeyUnused': 'not used yet',
  'account.passkeyAdd': 'Add a passkey',
  'account.passkeyName': 'Name of the passkey',
  'account.passkeyNameHelp': 'So that you know it again, for example by the device that it is on.',
  'account.passkeyContinue': 'Continue',
  'account.passkeyChange': 'Rename or remove',
  'account.passkeyRename': 'Rename',
  'account.passkeyRemove': 'Remove the passkey',
  'account.passkeyUnsupported':
    'This browser cannot make passkeys for this site: that takes JavaScript and a browser of today. You can log in with your password as before.',
  'account.passkeyMakeTitle': 'Now make the passkey on your device',
  'account.passkeyMakeText':
    'Your device asks for your finger, your face or its PIN. This page is good for five minutes.',
  'account.passkeyMake': 'Make the passkey',
  'account.passkeyNotMade':
    'No passkey was made. Perhaps it was cancelled, or this device has one for your account already. You can try again.',

  'account.deleteTitle': 'Delete your account',
  'account.deleteWarningTitle': 'This cannot be undone',
  'account.deleteWarning':
    'Your name, your address, your passkeys and everything else that your account holds is deleted at once. You can no longer open what is for members only. We send you one last e-mail, to say that it is done.',
  'account.deleteNewsletter': 'End my newsletter too',
  'account.deleteNewsletterHelp':
    'You get the newsletter at {email}. It has nothing to do with the account, and goes on if you do not tick this.',
  'account.deleteConfirm': 'Delete my account for ever',
  'account.deleteByPasskey': 'Confirm with a passkey and delete',
  'account.goodbyeTitle': 'Your account is deleted',
  'account.goodbye':
    'Nothing of it is left with us, and you are logged out. Thank you for what you have done for children. You are welcome to come back at any time.',
  'account.goodbyeHome': 'To the home page',

  'account.emailLinkTitle': 'Confirm your new e-mail address',
  'account.emailLinkText': 'From now on you log in with {email}, and this is where we write to you.',
  'account.emailLinkConfirm': 'Use this address',
  'account.emailChangedTitle': 'Your e-mail address is changed',
  'account.emailChanged': 'You now log in with {email}. We have told your old address too.',
  'account.undoTitle': 'Was it not you who changed the address?',
  'account.undoText':
    'With the button below, {email} is the address of your account again. To keep out whoever was in it, every log-in ends, all passkeys are removed, and the password is no longer good: you then set a new one.',
  'account.undoConfirm': 'Put my address back',
  'account.undoneTitle': 'Your address is back',
  'account.undone':
    'Your account belongs to {email} again. Everybody is logged out, and passkeys and password open nothing any more. Please set a new password now.',
  'account.undoneNext': 'Set a new password',
  'account.linkTakenTitle': 'This address already has an account',
  'account.linkTaken':
    'An account with this address has been opened in the meantime, so we cannot use it for yours as well. Nothing has been changed. You can choose another address in your account, or write to us.',
  'account.linkDeadTitle': 'This link is no longer good',
  'account.linkDead':
    'It has been used, or it is too old. If you still want to change your e-mail address, ask for a new link in your account.',

  'passkey.or': 'or',
  'passkey.logIn': 'Log in with a passkey',
  'passkey.refused': 'This passkey does not open an account here. Please log in with your password.',
  'passkey.cancelled': 'No passkey was chosen. Try again, or log in with your password.',
  'passkey.wait':
    'Too many attempts at the moment. Please wait half a minute and try again, or log in with your password.',
  'passkey.unavailable': 'This cannot be done at the moment. Please try again in a minute.',

  'accountError.nameMissing': 'Please give your name.',
  'accountError.nameTooLong': 'The name is too long: at most {n} characters.',
  'accountError.textTooLong': 'This is too long: at most {n} characters.',
  'accountError.languageMissing': 'Choose a language.',
  'accountError.passwordMissing': 'Please type your password.',
  'accountError.passwordWrong': 'This is not your password. Please type it again.',
  'accountError.passkeyWrong': 'The passkey was not accepted. Please try again, or type your password.',
  'accountError.newPasswordMissing': 'Please type a new password.',
  'accountError.newPasswordTooShort': 'The new password is too short: at least {n} characters.',
  'accountError.newPasswordTooLong': 'The new password is too long: at most {n} characters.',
  'accountError.newPasswordTooCommon':
    'The new password is among those that are guessed first. Please take several words that have nothing to do with each other.',
  'accountError.emailMissing': 'Please give the new e-mail address.',
  'accountError.emailMalformed': 'This is not an e-mail address. It should look like name@example.com',
  'accountError.emailSame': 'This is the address that your account already has.',
  'accountError.passkeyNameMissing': 'Please give the passkey a name.',
  'accountError.passkeyNameTooLong': 'The name is too long: at most {n} characters.',
  'accountError.passkeyRefused':
    'The passkey could not be kept: too much time has passed, or it is here already. Please try again.',
  'accountError.passkeysTooMany': 'You have {n} passkeys already. Please remove one that you no longer use.',
} as const
