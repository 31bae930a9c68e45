import type { PartnerSeed } from './shapes.ts'

export const partners: readonly PartnerSeed[] = [
  {
    slug: 'inhope',
    name: { en: 'INHOPE', km: 'INHOPE' },
    role: 'network',
    url: 'https://www.inhope.org',
    description: {
      en: 'International association of internet hotlines. Its foundation supported the set-up of IHC.',
      km: 'សមាគមអន្តរជាតិនៃបណ្ដាញរាយការណ៍ពិសេសតាមអ៊ីនធឺណិត។ មូលនិធិរបស់ INHOPE បានគាំទ្រការបង្កើត IHC។',
    },
  },
  {
    slug: 'ecpat-sweden',
    name: { en: 'ECPAT Sweden', km: 'ECPAT ស៊ុយអែត' },
    role: 'donor',
    url: 'https://www.ecpat.se',
    description: {
      en: "Swedish children's rights organisation which has funded IHC with money from Radiohjälpen.",
      km: 'អង្គការសិទ្ធិកុមាររបស់ស៊ុយអែត ដែលបានផ្ដល់មូលនិធិដល់ IHC ដោយប្រើថវិកាពី Radiohjälpen។',
    },
  },
  {
    slug: 'terre-des-hommes-netherlands',
    name: { en: 'Terre des Hommes Netherlands', km: 'Terre des Hommes ហូឡង់' },
    role: 'donor',
    url: 'https://www.terredeshommes.nl',
    description: {
      en: 'Dutch organisation against the exploitation of children, which has funded IHC.',
      km: 'អង្គការហូឡង់ប្រឆាំងនឹងការកេងប្រវ័ញ្ចលើកុមារ ដែលបានផ្ដល់មូលនិធិដល់ IHC។',
    },
  },
  {
    slug: 'anti-cyber-crime-department',
    name: { en: 'Anti-Cyber Crime Department (ACCD)', km: 'នាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា (ACCD)' },
    role: 'partner',
    url: 'https://www.interior.gov.kh',
    description: {
      en: 'Department of the Ministry of the Interior which receives our reports and investigates.',
      km: 'នាយកដ្ឋាននៃក្រសួងមហាផ្ទៃ ដែលទទួលរបាយការណ៍ពីយើង និងស៊ើបអង្កេត។',
    },
  },
  {
    slug: 'cata',
    name: {
      en: 'Cambodian Association of Travel Agents (CATA)',
      km: 'សមាគមភ្នាក់ងារទេសចរណ៍កម្ពុជា (CATA)',
    },
    role: 'partner',
    url: 'https://www.catacambodia.com',
    description: {
      en: 'Brings travel agencies, guides and hotels into the protection of children.',
      km: 'នាំទីភ្នាក់ងារទេសចរណ៍ មគ្គុទ្ទេសក៍ និងសណ្ឋាគារ ឲ្យចូលរួមការពារកុមារ។',
    },
  },
  {
    slug: 'weprotect-global-alliance',
    name: { en: 'WeProtect Global Alliance', km: 'សម្ព័ន្ធសកល WeProtect' },
    role: 'network',
    url: 'https://www.weprotect.org',
    description: {
      en: 'Alliance whose Model National Response guides countries in protecting children online.',
      km: 'សម្ព័ន្ធដែលមានគំរូឆ្លើយតបថ្នាក់ជាតិ សម្រាប់ណែនាំប្រទេសនានាក្នុងការការពារកុមារលើអ៊ីនធឺណិត។',
    },
  },
  {
    slug: 'children-advocacy-network',
    name: { en: 'Children Advocacy Network', km: 'បណ្ដាញតស៊ូមតិដើម្បីកុមារ (Children Advocacy Network)' },
    role: 'network',
    url: 'https://www.children-advocacy-network.example',
    description: {
      en: 'Organisations which work together for better laws and services for children.',
      km: 'អង្គការនានាដែលធ្វើការរួមគ្នា ដើម្បីច្បាប់ និងសេវាកាន់តែប្រសើរសម្រាប់កុមារ។',
    },
  },
  {
    slug: 'interpol',
    name: { en: 'INTERPOL', km: 'INTERPOL' },
    role: 'partner',
    url: 'https://www.interpol.int',
    description: {
      en: 'Keeps the ICSE database, with which police of many countries identify child victims and offenders.',
      km: 'គ្រប់គ្រងមូលដ្ឋានទិន្នន័យ ICSE ដែលនគរបាលក្នុងប្រទេសជាច្រើនប្រើដើម្បីកំណត់អត្តសញ្ញាណកុមាររងគ្រោះ និងជនល្មើស។',
    },
  },
]
