/** What stands in a message. Each `{name}` is filled in; the link's label is on a line of its own. */
export interface Template {
  subject: string
  paragraphs: readonly string[]
  link?: string
}

export const en = {
  signUp: {
    subject: 'Confirm your e-mail address',
    paragraphs: [
      'Somebody, probably you, wants to become a member of {site} with this e-mail address.',
      'Open the link, choose a password and press the button. The link is good for {days} days.',
      'Was it not you? Then do nothing: no account is made.',
    ],
    link: 'Confirm and choose a password',
  },
  signUpKnown: {
    subject: 'You have an account already',
    paragraphs: [
      'Somebody, probably you, wanted to become a member of {site} with this e-mail address. There is an account for it already: you can log in.',
      'If you do not remember the password, ask for a new one on the same page.',
      'Was it not you? Then do nothing: nobody has learnt that you have an account.',
    ],
    link: 'Log in',
  },
  signUpWaiting: {
    subject: 'Your account is waiting for approval',
    paragraphs: [
      'You asked to become a member of {site} before, and your account is waiting for our approval. You need do nothing; we write to you as soon as it is open.',
    ],
  },
  forgotten: {
    subject: 'Choose a new password',
    paragraphs: [
      'Dear {name},',
      'Somebody, probably you, asked for a new password for your account at {site}.',
      'Open the link and choose one. The link is good for one hour and works once. You are then logged out everywhere else, and all passkeys of the account are removed.',
      'Was it not you? Then do nothing: your password stays as it is.',
    ],
    link: 'Choose a new password',
  },
  invitation: {
    subject: 'You are invited to become a member',
    paragraphs: [
      'Dear {name},',
      '{site} invites you to become a member. Members reach material for teachers, social workers and partners that is not public.',
      'Open the link, read the terms, choose a password and press the button. The link is good for {days} days.',
      'If you do not want an account, you need do nothing.',
    ],
    link: 'Accept the invitation',
  },
  awaitingApproval: {
    subject: 'We have received your request',
    paragraphs: [
      'Dear {name},',
      'Thank you. Your e-mail address is confirmed, and your account at {site} is waiting for our approval. This can take a few working days; we then write to you.',
    ],
  },
  approvalAsked: {
    subject: 'A member is waiting for approval',
    paragraphs: ['Somebody has confirmed their e-mail address and is waiting to be approved as a member.'],
    link: 'Open the list of people waiting',
  },
  deskReview: {
    subject: 'To review: {title}',
    paragraphs: [
      '{by} has sent “{title}” to review. It waits for somebody to approve it or to give it back.',
      'If you do not want such messages, switch them off on the page of your account.',
    ],
    link: 'Open the document',
  },
  deskGivenBack: {
    subject: 'Given back: {title}',
    paragraphs: [
      '{by} has given “{title}” back. What is to be changed stands beside the document.',
      'If you do not want such messages, switch them off on the page of your account.',
    ],
    link: 'Open the document',
  },
  deskWaits: {
    subject: 'A comment is waiting for you: {title}',
    paragraphs: [
      '{by} has written a comment about “{title}”, and asks you to do something about it.',
      'If you do not want such messages, switch them off on the page of your account.',
    ],
    link: 'Open the document',
  },
  deskScheduleFailed: {
    subject: 'What you scheduled has not happened',
    paragraphs: [
      'You had scheduled when a document is published or taken down. That was not possible, and the public sees what it saw before.',
      'The page of the document says why.',
    ],
    link: 'Open the document',
  },
  deskScheduleDropped: {
    subject: 'What you scheduled will not be published',
    paragraphs: [
      'You had scheduled when a document is published. Since then it has been given back, taken back or taken down, so it is off the schedule and nothing is published at that time.',
      'The page of the document says who did it. If it is to be published after all, schedule it anew.',
    ],
    link: 'Open the document',
  },
  newsletterNotSent: {
    subject: 'The newsletter has not been sent',
    paragraphs: [
      'You had scheduled when an issue of the newsletter is sent. For an hour that was not possible, so the schedule was taken back: nobody has received the issue, and it will not be sent by itself.',
      'The section “Sending” on its page says what is in the way. Schedule it again when that is mended.',
    ],
    link: 'Open the issue',
  },
  approved: {
    subject: 'Your account is open',
    paragraphs: ['Dear {name},', 'Welcome. Your account at {site} is open: you can log in now.'],
    link: 'Log in',
  },
  emailChange: {
    subject: 'Confirm your new e-mail address',
    paragraphs: [
      'Somebody, probably you, wants to use this e-mail address for an account at {site}.',
      'Open the link and press the button. The link is good for one day. Until then the old address counts.',
      'Was it not you? Then do nothing: nothing is changed.',
    ],
    link: 'Confirm the new address',
  },
  emailChangeAsked: {
    subject: 'Your e-mail address is about to be changed',
    paragraphs: [
      'Dear {name},',
      'Somebody who knows your password wants to use {newEmail} as the e-mail address of your account at {site}. The change takes effect once it is confirmed from that address.',
      'Was it not you? Then log in and change your password now.',
    ],
    link: 'Log in',
  },
  emailChanged: {
    subject: 'Your e-mail address was changed',
    paragraphs: [
      'Dear {name},',
      'The e-mail address of your account at {site} is now {newEmail}. Nothing more comes to this one.',
      'Was it not you? Then open the link: it puts the old address back and logs everybody out. It is good for {days} days.',
    ],
    link: 'It was not me: undo the change',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    paragraphs: [
      'Dear {name},',
      'The password of your account at {site} was changed on {date}, at {time}.',
      'Was it not you? Then ask for a new one at once: that logs everybody else out and removes all passkeys.',
    ],
    link: 'Ask for a new password',
  },
  passkeyAdded: {
    subject: 'A passkey was added to your account',
    paragraphs: [
      'Dear {name},',
      'The passkey “{passkey}” was added to your account at {site}. Whoever has that device can log in with it.',
      'Was it not you? Then log in, remove the passkey and change your password.',
    ],
    link: 'Look at my passkeys',
  },
  accountDeleted: {
    subject: 'Your account is deleted',
    paragraphs: [
      'Dear {name},',
      'Your account at {site} and all that belonged to it are deleted, as you asked. This is the last message to it.',
      'Thank you for your work for children.',
    ],
  },
  accountExpires: {
    subject: 'Your account will be deleted soon',
    paragraphs: [
      'Dear {name},',
      'You have not logged in to {site} for a long time. We keep no account that nobody uses: yours will be deleted on {date}.',
      'To keep it, log in once before that day.',
    ],
    link: 'Log in',
  },
  newsletterConfirmation: {
    subject: 'Confirm that you want our newsletter',
    paragraphs: [
      'Somebody, probably you, asked for the newsletter of {site} at this e-mail address.',
      'Open the link and press the button. The link is good for {days} days. You can unsubscribe at any time.',
      'Was it not you? Then do nothing: you get nothing more from us.',
    ],
    link: 'Yes, I want the newsletter',
  },
} as const satisfies Record<string, Template>

export type TemplateName = keyof typeof en
