/** Words of what members alone may open. */
export const englishGate = {
  'gate.pageText': 'Teachers, social workers and partners of the hotline can read this page after they have logged in.',
  'gate.free': 'Membership is free of charge.',
  'gate.logIn': 'Log in',
  'gate.register': 'Become a member',
  'gate.account': 'My account',
  'gate.logOut': 'Log out',
  'gate.agreeTitle': 'One question first',
  'gate.agreeText':
    'The Terms of Service have changed since you agreed to them. Please read them and agree, then everything for members opens again.',
  'gate.agree': 'Read the terms and agree',
  'gate.lost': 'Is it something for members? Log in, and look again.',
  'gate.homeWhat': 'What members get',
  'gate.homeLessons': 'Lessons and guides for professionals',
  'gate.homeLessonsText': 'Ready to teach, with files to print and project, in Khmer and English.',
  'gate.homeOpen': 'Words that are not for everybody',
  'gate.homeOpenText':
    'How offenders approach children, what a child may say when something has happened, and how to answer.',
  'gate.homeNews': 'What is new, first',
  'gate.homeNewsText': 'New materials appear here for members, and in the newsletter if you want it.',
  'gate.homeWho': 'Who can become a member',
  'gate.homeWhoText':
    'Teachers, social workers, partner organisations and others who work for children. Staff of the hotline look at each request before the account opens.',
  'gate.homeWhoOpen':
    'Teachers, social workers, partner organisations and others who work for children. The account opens as soon as you have confirmed your e-mail address.',
  'gate.homeWhoInvited':
    'Teachers, social workers and partner organisations whom the hotline invites. Write to us if you work for children and would like to join.',
  'gate.homeListed': 'Some of the materials for members',
  'gate.welcome': 'Welcome, {name}',
  'gate.welcomeText': 'Everything for members is open to you, here and in the learning centre.',
  'gate.newest': 'Newest materials for members',
  'gate.allForMembers': 'All materials for members',
  'gate.yours': 'For you',
  'gate.yoursAccount': 'Your details, your password, your devices, your data.',
  'gate.yoursNewsletter': 'A few times a year: new materials, research and news.',
  'gate.yoursLogOut': 'On a computer that others use too, log out when you have finished.',
} as const
