/** Words of subscribing to the newsletter. */
export const englishNewsletter = {
  'subscribe.title': 'Get it by e-mail',
  'subscribe.email': 'E-mail address',
  'subscribe.emailHint': 'We send you a message with a link first. Nothing comes before you have confirmed it.',
  'subscribe.language': 'Language of the newsletter',
  'subscribe.button': 'Subscribe',
  'subscribe.sending': 'Sending …',
  'subscribe.offline': 'There is no connection at the moment. Try again when you are back online.',
  'subscribe.privacy':
    'We keep your address and your language, until you unsubscribe with the link in any issue. We give them to nobody.',
  'subscribe.privacyLink': 'Privacy',
  'subscribe.emailMissing': 'Type your e-mail address.',
  'subscribe.emailMalformed': 'This is not an e-mail address. Write it like name@example.org',
  'subscribe.notAskedTitle': 'That did not work',
  'subscribe.unavailable':
    'We cannot take your request at the moment; the fault is ours. Your address is still in the form. Please press the button again in a minute.',
  'subscribe.unreadable':
    'The form did not arrive whole, so we could not read it. Please fill it in and send it again.',
  'subscribe.askedTitle': 'Now look into your mailbox',
  'subscribe.asked': 'We are writing to {email}. Open the link in the message and press the button there.',
  'subscribe.askedHint':
    'Nothing there after a few minutes? Look into the folder for unwanted mail too, and see whether the address is spelt right.',
  'subscribe.askedAgain': 'Use another address',
  'subscription.title': 'Confirm your subscription',
  'subscription.asking': 'The newsletter is to go to {email}. Press the button, and it will.',
  'subscription.button': 'Yes, send me the newsletter',
  'subscription.doneTitle': 'You are on the list',
  'subscription.done': 'The next issue goes to {email}. You can unsubscribe at any time with the link in each issue.',
  'subscription.staleTitle': 'This link is not good any more',
  'subscription.stale':
    'It has been used already, or it is more than a week old. If you have pressed the button before, all is well and you need do nothing. Otherwise ask for the newsletter once more.',
  'subscription.again': 'To the form',
  'subscription.unavailable':
    'We cannot confirm it at the moment; the fault is ours. Your link stays good. Please press the button again in a minute.',
  'unsubscribe.title': 'Unsubscribe from the newsletter',
  'unsubscribe.asking': 'Press the button, and no more issues come to you. We delete your address at once.',
  'unsubscribe.button': 'Unsubscribe',
  'unsubscribe.keep': 'No, I stay',
  'unsubscribe.doneTitle': 'You are unsubscribed',
  'unsubscribe.done': 'We have deleted your address. An issue that is on its way to you already may still arrive.',
  'unsubscribe.goneTitle': 'You are not subscribed any more',
  'unsubscribe.gone': 'The subscription of this link has ended already. There is nothing left for you to do.',
  'unsubscribe.malformedTitle': 'This link is not complete',
  'unsubscribe.malformed':
    'Please open the link at the end of an issue once more, all of it: programs sometimes cut long links in two.',
  'unsubscribe.unavailable':
    'We cannot end your subscription at the moment; the fault is ours. Please press the button again in a minute.',
  'unsubscribe.regret': 'Changed your mind? You can subscribe again at any time.',
} as const
