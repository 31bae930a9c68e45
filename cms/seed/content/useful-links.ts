import type { UsefulLinkSeed } from './shapes.ts'

export const usefulLinks: readonly UsefulLinkSeed[] = [
  {
    name: { en: 'INSAFE', km: 'INSAFE' },
    group: 'child-welfare',
    url: { en: 'https://www.saferinternet.org', km: 'https://www.saferinternet.org' },
    description: {
      en: 'A network of awareness centres which help children and families to use the internet safely.',
      km: 'បណ្ដាញមជ្ឈមណ្ឌលលើកកម្ពស់ការយល់ដឹង ដែលជួយកុមារ និងគ្រួសារឲ្យប្រើអ៊ីនធឺណិតដោយសុវត្ថិភាព។',
    },
  },
  {
    name: { en: 'INHOPE and INSAFE portal', km: 'វិបផតថលរួមរបស់ INHOPE និង INSAFE' },
    group: 'child-welfare',
    url: { en: 'https://www.saferinternet.eu', km: 'https://www.saferinternet.eu' },
    description: {
      en: 'The common portal of hotlines and awareness centres, with news and materials.',
      km: 'វិបផតថលរួមរបស់បណ្ដាញរាយការណ៍ពិសេស និងមជ្ឈមណ្ឌលលើកកម្ពស់ការយល់ដឹង ដែលមានព័ត៌មាន និងសម្ភារៈ។',
    },
  },
  {
    name: { en: 'eNACSO', km: 'eNACSO' },
    group: 'child-welfare',
    url: { en: 'https://www.enacso.eu', km: 'https://www.enacso.eu' },
    description: {
      en: "European alliance of children's rights organisations for a safer life online.",
      km: 'សម្ព័ន្ធអឺរ៉ុបនៃអង្គការសិទ្ធិកុមារ ដើម្បីជីវិតកាន់តែមានសុវត្ថិភាពលើអ៊ីនធឺណិត។',
    },
  },
  {
    name: { en: 'Childnet', km: 'Childnet' },
    group: 'child-welfare',
    url: { en: 'https://www.childnet-int.org', km: 'https://www.childnet-int.org' },
    description: {
      en: 'Stories, lessons and advice for children, parents and teachers.',
      km: 'រឿងនិទាន មេរៀន និងដំបូន្មានសម្រាប់កុមារ ឪពុកម្ដាយ និងគ្រូបង្រៀន។',
    },
  },
  {
    name: { en: 'ECPAT', km: 'ECPAT' },
    group: 'child-welfare',
    url: { en: 'https://www.ecpat.org', km: 'https://www.ecpat.org' },
    description: {
      en: 'Worldwide network of organisations against the sexual exploitation of children.',
      km: 'បណ្ដាញអង្គការទូទាំងពិភពលោក ប្រឆាំងនឹងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។',
    },
  },
  {
    name: { en: 'Family Online Safety Institute (FOSI)', km: 'វិទ្យាស្ថានសុវត្ថិភាពគ្រួសារលើអ៊ីនធឺណិត (FOSI)' },
    group: 'child-welfare',
    url: { en: 'https://www.fosi.org', km: 'https://www.fosi.org' },
    description: {
      en: 'Research and good practice for families, together with industry and governments.',
      km: 'ការស្រាវជ្រាវ និងការអនុវត្តល្អសម្រាប់គ្រួសារ រួមជាមួយក្រុមហ៊ុនបច្ចេកវិទ្យា ក្រុមហ៊ុនអ៊ីនធឺណិត និងរដ្ឋាភិបាល។',
    },
  },
  {
    name: {
      en: 'International Centre for Missing and Exploited Children (ICMEC)',
      km: 'មជ្ឈមណ្ឌលអន្តរជាតិសម្រាប់កុមារបាត់ខ្លួន និងកុមាររងការកេងប្រវ័ញ្ច (ICMEC)',
    },
    group: 'child-welfare',
    url: { en: 'https://www.icmec.org', km: 'https://www.icmec.org' },
    description: {
      en: 'Training, model laws and comparisons of laws around the world.',
      km: 'ការបណ្ដុះបណ្ដាល ច្បាប់គំរូ និងការប្រៀបធៀបច្បាប់នៅជុំវិញពិភពលោក។',
    },
  },
  {
    name: { en: 'Media Awareness Network', km: 'Media Awareness Network' },
    group: 'child-welfare',
    url: { en: 'https://www.media-awareness.ca', km: 'https://www.media-awareness.ca' },
    description: {
      en: 'Canadian lessons and games about media, for home and school.',
      km: 'មេរៀន និងហ្គេមរបស់កាណាដាអំពីប្រព័ន្ធផ្សព្វផ្សាយ សម្រាប់ផ្ទះ និងសាលារៀន។',
    },
  },
  {
    name: { en: 'Save the Children', km: 'អង្គការសង្គ្រោះកុមារ (Save the Children)' },
    group: 'child-welfare',
    url: { en: 'https://www.savethechildren.net', km: 'https://www.savethechildren.net' },
    description: {
      en: 'International organisation for the rights and the protection of children.',
      km: 'អង្គការអន្តរជាតិដើម្បីសិទ្ធិកុមារ និងការការពារកុមារ។',
    },
  },
  {
    name: { en: 'Microsoft', km: 'Microsoft' },
    group: 'industry',
    url: { en: 'https://www.microsoft.com', km: 'https://www.microsoft.com' },
    description: {
      en: 'Software and cloud company, with advice on family safety and digital skills.',
      km: 'ក្រុមហ៊ុនកម្មវិធីកុំព្យូទ័រ និងសេវាក្លោដ ដែលមានដំបូន្មានអំពីសុវត្ថិភាពគ្រួសារ និងជំនាញឌីជីថល។',
    },
  },
  {
    name: { en: 'Vodafone', km: 'Vodafone' },
    group: 'industry',
    url: { en: 'https://www.vodafone.com', km: 'https://www.vodafone.com' },
    description: {
      en: 'Mobile operator with guides for parents on telephones and apps.',
      km: 'ប្រតិបត្តិករទូរសព្ទចល័ត ដែលមានសៀវភៅណែនាំសម្រាប់ឪពុកម្ដាយអំពីទូរសព្ទ និងកម្មវិធី។',
    },
  },
  {
    name: { en: 'Telefónica', km: 'Telefónica' },
    group: 'industry',
    url: { en: 'https://www.telefonica.com', km: 'https://www.telefonica.com' },
    description: {
      en: 'Telecommunications group active in Europe and Latin America, with programmes on responsible use.',
      km: 'ក្រុមហ៊ុនទូរគមនាគមន៍នៅអឺរ៉ុប និងអាមេរិកឡាទីន ដែលមានកម្មវិធីអំពីការប្រើប្រាស់ប្រកបដោយទំនួលខុសត្រូវ។',
    },
  },
  {
    name: { en: 'GSMA', km: 'GSMA' },
    group: 'industry',
    url: { en: 'https://www.gsmworld.com', km: 'https://www.gsmworld.com' },
    description: {
      en: 'Worldwide association of mobile operators, with an alliance against CSAM.',
      km: 'សមាគមប្រតិបត្តិករទូរសព្ទចល័តទូទាំងពិភពលោក ដែលមានសម្ព័ន្ធប្រឆាំងនឹង CSAM។',
    },
  },
  {
    name: { en: 'EuroISPA', km: 'EuroISPA' },
    group: 'industry',
    url: { en: 'https://www.euroispa.org', km: 'https://www.euroispa.org' },
    description: {
      en: 'Association of European internet service providers.',
      km: 'សមាគមក្រុមហ៊ុនផ្ដល់សេវាអ៊ីនធឺណិតនៅអឺរ៉ុប។',
    },
  },
  {
    name: { en: 'AOL', km: 'AOL' },
    group: 'industry',
    url: { en: 'https://www.aol.com', km: 'https://www.aol.com' },
    description: {
      en: 'Internet portal and e-mail provider.',
      km: 'វិបផតថលអ៊ីនធឺណិត និងអ្នកផ្ដល់សេវាអ៊ីមែល។',
    },
  },
  {
    name: { en: 'T-Online', km: 'T-Online' },
    group: 'industry',
    url: { en: 'https://www.t-online.de', km: 'https://www.t-online.de' },
    description: {
      en: 'German internet portal.',
      km: 'វិបផតថលអ៊ីនធឺណិតរបស់អាល្លឺម៉ង់។',
    },
  },
  {
    name: { en: 'Child Helpline Cambodia', km: 'ខ្សែទូរសព្ទជំនួយកុមារកម្ពុជា' },
    group: 'help',
    url: { en: 'https://www.childhelplinecambodia.org', km: 'https://www.childhelplinecambodia.org' },
    description: {
      en: 'Somebody to talk with on {{child-helpline}}, free, day and night, by call or text.',
      km: 'មានអ្នកស្ដាប់តាមលេខ {{child-helpline}} ឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់ តាមទូរសព្ទ ឬតាមសារ។',
    },
  },
  {
    name: { en: 'Cambodian National Police', km: 'នគរបាលជាតិកម្ពុជា' },
    group: 'help',
    url: { en: 'https://www.police.gov.kh', km: 'https://www.police.gov.kh' },
    description: {
      en: 'If somebody is in danger, call {{police-hotline}}.',
      km: 'បើមាននរណាម្នាក់មានគ្រោះថ្នាក់ សូមទូរសព្ទទៅលេខ {{police-hotline}}។',
    },
  },
  {
    name: { en: 'Child Helpline International', km: 'បណ្ដាញខ្សែទូរសព្ទជំនួយកុមារអន្តរជាតិ' },
    group: 'help',
    url: { en: 'https://www.childhelplineinternational.org', km: 'https://www.childhelplineinternational.org' },
    description: {
      en: 'Finds the child helpline of another country.',
      km: 'ជួយរកខ្សែទូរសព្ទជំនួយកុមារនៅប្រទេសដទៃ។',
    },
  },
  {
    name: { en: 'Ministry of the Interior of Cambodia', km: 'ក្រសួងមហាផ្ទៃ នៃព្រះរាជាណាចក្រកម្ពុជា' },
    group: 'law',
    url: { en: 'https://www.interior.gov.kh', km: 'https://www.interior.gov.kh' },
    description: {
      en: 'The ministry responsible for police, with the Anti-Cyber Crime Department.',
      km: 'ក្រសួងទទួលបន្ទុកនគរបាល ដែលមាននាយកដ្ឋានប្រឆាំងបទល្មើសបច្ចេកវិទ្យា។',
    },
  },
  {
    name: { en: 'Convention on the Rights of the Child', km: 'អនុសញ្ញាស្ដីពីសិទ្ធិកុមារ' },
    group: 'law',
    url: {
      en: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
      km: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
    },
    description: {
      en: 'The text of the United Nations convention on what every child is entitled to.',
      km: 'អត្ថបទអនុសញ្ញារបស់អង្គការសហប្រជាជាតិ អំពីសិទ្ធិដែលកុមារគ្រប់រូបត្រូវទទួលបាន។',
    },
  },
  {
    name: { en: 'Luxembourg Guidelines', km: 'គោលការណ៍ណែនាំលុចសំបួ' },
    group: 'law',
    url: { en: 'https://www.ecpat.org/luxembourg-guidelines', km: 'https://www.ecpat.org/luxembourg-guidelines' },
    description: {
      en: 'Which words to use, and which to avoid, when speaking of sexual exploitation of children.',
      km: 'ពាក្យដែលគួរប្រើ និងពាក្យដែលគួរចៀសវាង នៅពេលនិយាយអំពីការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។',
    },
  },
  {
    name: { en: 'WeProtect Global Alliance', km: 'សម្ព័ន្ធសកល WeProtect' },
    group: 'law',
    url: { en: 'https://www.weprotect.org', km: 'https://www.weprotect.org' },
    description: {
      en: 'The Model National Response: what a country needs in order to protect children online.',
      km: 'គំរូឆ្លើយតបថ្នាក់ជាតិ៖ អ្វីដែលប្រទេសមួយត្រូវការដើម្បីការពារកុមារលើអ៊ីនធឺណិត។',
    },
  },
]
