import type { Bilingual } from '../../collections/vocabulary/locales.ts'

const en = {
  enrolHeading: 'Set up your second step',
  enrolWhy:
    'Administrators and analysts log in with a password and a code from their telephone. You set this up once, and it takes two minutes.',
  installStep:
    'Have an authenticator app on your telephone. If you have none, install Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator; a password manager that shows codes will do as well.',
  scanStep: 'Let the app scan this picture.',
  qr: 'The picture to scan. The same key stands below as text.',
  typeKey: 'No camera? Choose “enter a key” in the app and type:',
  codeStep: 'Type the six digits that the app shows.',
  codeHeading: 'Your code, please',
  codeWhy: 'Type the six digits that your authenticator app shows for this account.',
  code: 'Code of six digits',
  confirm: 'Turn on and continue',
  continue: 'Continue',
  lost: 'Is the telephone lost or new? An administrator can reset your second step.',
  refused:
    'This code is not right. Each counts once and is new every 30 seconds: wait for the next and type it. If that fails too, let the telephone set its clock by itself.',
  locked: 'Too many wrong codes. Wait five minutes, then try again.',
  unreachable: 'The server did not answer. Check your connection and try again.',
  noAccessHeading: 'No access',
  noAccess:
    'You are logged in, but this account may not use the administration. If it should, ask an administrator of the hotline.',
  logOut: 'Log out',
  resetHeading: 'Second step of the log-in',
  isSet: 'This person logs in with a code from an authenticator app.',
  isNotSet: 'Not set up yet: at the next log-in this person is asked to.',
  reset: 'Reset the second step',
  resetWarning:
    'For a lost or new telephone. This person is logged out everywhere and sets up an app anew at the next log-in. First make sure, by voice or in person, that it is they who ask.',
  resetDone: 'The second step is reset.',
  resetFailed: 'It could not be reset. Reload the page and try again.',
} as const

export type SecondFactorWords = Readonly<Record<keyof typeof en, string>>

const km = {
  enrolHeading: 'រៀបចំជំហានទីពីរនៃការចូល',
  enrolWhy: 'អ្នកគ្រប់គ្រង និងអ្នកវិភាគ ចូលដោយប្រើពាក្យសម្ងាត់ រួមជាមួយលេខកូដពីទូរសព្ទ។ អ្នករៀបចំវាតែម្ដងគត់ ហើយចំណាយពេលត្រឹមពីរនាទី។',
  installStep:
    'ត្រូវមានកម្មវិធីបង្កើតលេខកូដ (authenticator) នៅលើទូរសព្ទរបស់អ្នក។ បើមិនទាន់មាន សូមដំឡើង Aegis, FreeOTP, Google Authenticator ឬ Microsoft Authenticator។ កម្មវិធីរក្សាពាក្យសម្ងាត់ដែលបង្ហាញលេខកូដ ក៏ប្រើបានដែរ។',
  scanStep: 'ប្រើកម្មវិធីនោះស្កេនរូបនេះ។',
  qr: 'រូបសម្រាប់ស្កេន។ សោដូចគ្នានេះមានជាអក្សរនៅខាងក្រោម។',
  typeKey: 'គ្មានកាមេរ៉ា? ក្នុងកម្មវិធី សូមជ្រើសរើសការបញ្ចូលសោ (enter a key) រួចវាយ៖',
  codeStep: 'វាយលេខប្រាំមួយខ្ទង់ដែលកម្មវិធីបង្ហាញ។',
  codeHeading: 'សូមបញ្ចូលលេខកូដរបស់អ្នក',
  codeWhy: 'វាយលេខប្រាំមួយខ្ទង់ដែលកម្មវិធីបង្កើតលេខកូដរបស់អ្នក បង្ហាញសម្រាប់គណនីនេះ។',
  code: 'លេខកូដប្រាំមួយខ្ទង់',
  confirm: 'បើកប្រើ ហើយបន្ត',
  continue: 'បន្ត',
  lost: 'បាត់ ឬប្ដូរទូរសព្ទ? អ្នកគ្រប់គ្រងអាចកំណត់ជំហានទីពីររបស់អ្នកឡើងវិញ។',
  refused:
    'លេខកូដនេះមិនត្រឹមត្រូវទេ។ លេខកូដនីមួយៗប្រើបានតែម្ដង ហើយប្ដូររៀងរាល់ ៣០ វិនាទី។ សូមរង់ចាំលេខកូដបន្ទាប់ រួចវាយវា។ បើនៅតែមិនបាន សូមឲ្យទូរសព្ទកំណត់ម៉ោងដោយស្វ័យប្រវត្តិ។',
  locked: 'មានលេខកូដខុសច្រើនដងពេក។ សូមរង់ចាំប្រាំនាទី រួចសាកល្បងម្ដងទៀត។',
  unreachable: 'ម៉ាស៊ីនបម្រើមិនបានឆ្លើយតបទេ។ សូមពិនិត្យការតភ្ជាប់ រួចសាកល្បងម្ដងទៀត។',
  noAccessHeading: 'គ្មានសិទ្ធិចូល',
  noAccess: 'អ្នកបានចូលហើយ ប៉ុន្តែគណនីនេះមិនមានសិទ្ធិប្រើផ្នែករដ្ឋបាលទេ។ បើវាគួរមានសិទ្ធិ សូមសួរអ្នកគ្រប់គ្រងរបស់បណ្ដាញរាយការណ៍ពិសេស។',
  logOut: 'ចាកចេញ',
  resetHeading: 'ជំហានទីពីរនៃការចូល',
  isSet: 'បុគ្គលនេះចូលដោយប្រើលេខកូដពីកម្មវិធីបង្កើតលេខកូដ។',
  isNotSet: 'មិនទាន់បានរៀបចំទេ៖ ពេលចូលលើកក្រោយ ប្រព័ន្ធនឹងស្នើឲ្យបុគ្គលនេះរៀបចំ។',
  reset: 'កំណត់ជំហានទីពីរឡើងវិញ',
  resetWarning:
    'សម្រាប់ករណីបាត់ ឬប្ដូរទូរសព្ទ។ ការចូលគណនីរបស់បុគ្គលនេះលើគ្រប់ឧបករណ៍នឹងត្រូវបញ្ចប់ ហើយគាត់ត្រូវរៀបចំកម្មវិធីឡើងវិញនៅពេលចូលលើកក្រោយ។ ជាមុនសិន សូមផ្ទៀងផ្ទាត់តាមសំឡេង ឬដោយផ្ទាល់ ថាពិតជាបុគ្គលនោះដែលស្នើសុំ។',
  resetDone: 'ជំហានទីពីរត្រូវបានកំណត់ឡើងវិញ។',
  resetFailed: 'មិនអាចកំណត់ឡើងវិញបានទេ។ សូមផ្ទុកទំព័រឡើងវិញ រួចសាកល្បងម្ដងទៀត។',
} satisfies SecondFactorWords

export const SECOND_FACTOR_WORDS: Bilingual<SecondFactorWords> = { en, km }
