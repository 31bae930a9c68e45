import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import type { MemberDecision } from '../../collections/vocabulary/members.ts'

/** What a button says, what is asked before it is done, and what is said afterwards. */
interface DecisionWords {
  button: string
  ask: string
  done: string
}

export interface MemberWords {
  heading: string
  waiting: string
  decisions: Readonly<Record<MemberDecision, DecisionWords>>
  invitedInstead: string
  forbidden: string
  refused: string
  unknown: string
  unavailable: string
  all: string
  byStatus: string
  cardHeading: string
  card: string
  cardOne: string
  cardLink: string
}

const en: MemberWords = {
  heading: 'What happens with this account',
  waiting: 'Do you know this person, or their organisation? They are told by e-mail when you approve.',
  decisions: {
    approve: {
      button: 'Approve',
      ask: '{name} can then open everything for members, and is told so by e-mail.',
      done: '{name} is a member now.',
    },
    disable: {
      button: 'Disable the account',
      ask: '{name} is logged out everywhere at once, and cannot log in any more. You can enable the account again.',
      done: 'The account is disabled, and logged out everywhere.',
    },
    enable: {
      button: 'Enable the account',
      ask: '{name} can then log in and open everything for members.',
      done: 'The account is enabled.',
    },
    invite: {
      button: 'Send the invitation again',
      ask: '{name} gets a new message. The link of the earlier one ends.',
      done: 'The invitation is on its way.',
    },
  },
  invitedInstead: 'This person has never chosen a password. They are invited anew.',
  forbidden: 'Only publishers decide on members. Log in again if you are one.',
  refused: 'That does not fit any more: somebody else has decided meanwhile. The page shows what is now.',
  unknown: 'This account does not exist any more.',
  unavailable: 'Nothing was changed: the server did not answer. Try again.',
  all: 'All ({n})',
  byStatus: 'Members by status',
  cardHeading: 'Members',
  card: '{n} people are waiting for approval.',
  cardOne: 'One person is waiting for approval.',
  cardLink: 'See who is waiting',
}

const km: MemberWords = {
  heading: 'អ្វីដែលត្រូវធ្វើចំពោះគណនីនេះ',
  waiting: 'តើអ្នកស្គាល់បុគ្គលនេះ ឬស្ថាប័នរបស់គាត់ទេ? គាត់នឹងទទួលដំណឹងតាមអ៊ីមែល ពេលអ្នកអនុម័ត។',
  decisions: {
    approve: {
      button: 'អនុម័ត',
      ask: 'បន្ទាប់មក {name} អាចបើកអ្វីៗទាំងអស់សម្រាប់សមាជិក ហើយនឹងទទួលដំណឹងតាមអ៊ីមែល។',
      done: '{name} ជាសមាជិកហើយ។',
    },
    disable: {
      button: 'បិទគណនី',
      ask: 'ការចូលគណនីរបស់ {name} លើគ្រប់ឧបករណ៍នឹងត្រូវបញ្ចប់ភ្លាមៗ ហើយគាត់មិនអាចចូលគណនីទៀតទេ។ អ្នកអាចបើកគណនីនេះឡើងវិញបាន។',
      done: 'គណនីត្រូវបានបិទ ហើយការចូលគណនីនេះលើគ្រប់ឧបករណ៍ត្រូវបានបញ្ចប់។',
    },
    enable: {
      button: 'បើកគណនីឡើងវិញ',
      ask: 'បន្ទាប់មក {name} អាចចូលគណនី ហើយបើកអ្វីៗទាំងអស់សម្រាប់សមាជិក។',
      done: 'គណនីត្រូវបានបើកឡើងវិញ។',
    },
    invite: {
      button: 'ផ្ញើការអញ្ជើញម្ដងទៀត',
      ask: '{name} នឹងទទួលសារថ្មី។ តំណក្នុងសារមុននឹងលែងប្រើបាន។',
      done: 'ការអញ្ជើញកំពុងត្រូវបានផ្ញើ។',
    },
  },
  invitedInstead: 'បុគ្គលនេះមិនធ្លាប់ជ្រើសរើសពាក្យសម្ងាត់ទេ។ គាត់ត្រូវបានអញ្ជើញម្ដងទៀត។',
  forbidden: 'មានតែអ្នកផ្សព្វផ្សាយទេដែលសម្រេចអំពីសមាជិក។ បើអ្នកជាអ្នកផ្សព្វផ្សាយ សូមចូលគណនីម្ដងទៀត។',
  refused: 'សេចក្ដីសម្រេចនេះលែងសមហើយ៖ មានអ្នកផ្សេងបានសម្រេចរួច។ ទំព័រនេះបង្ហាញស្ថានភាពបច្ចុប្បន្ន។',
  unknown: 'គណនីនេះលែងមានហើយ។',
  unavailable: 'គ្មានអ្វីត្រូវបានប្ដូរទេ៖ ម៉ាស៊ីនបម្រើមិនបានឆ្លើយតប។ សូមព្យាយាមម្ដងទៀត។',
  all: 'ទាំងអស់ ({n})',
  byStatus: 'សមាជិកតាមស្ថានភាព',
  cardHeading: 'សមាជិក',
  card: 'មនុស្ស {n} នាក់កំពុងរង់ចាំការអនុម័ត។',
  cardOne: 'មនុស្សម្នាក់កំពុងរង់ចាំការអនុម័ត។',
  cardLink: 'មើលអ្នកដែលកំពុងរង់ចាំ',
}

export const MEMBER_WORDS: Bilingual<MemberWords> = { en, km }
