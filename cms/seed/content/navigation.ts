import type { Bilingual } from '../../../collections/vocabulary/locales.ts'

interface NavigationLink {
  label: Bilingual
  href: string
}

interface NavigationGroup {
  label: Bilingual
  /** Left out: the label only opens the group. */
  href?: string
  children: readonly NavigationLink[]
}

export interface NavigationSeed {
  main: readonly NavigationGroup[]
  footer: readonly NavigationGroup[]
}

export const navigation: NavigationSeed = {
  main: [
    {
      label: { en: 'Report', km: 'រាយការណ៍' },
      href: '/report',
      children: [
        { label: { en: 'Report now', km: 'រាយការណ៍ឥឡូវនេះ' }, href: '/report' },
        { label: { en: 'How to report', km: 'របៀបរាយការណ៍' }, href: '/how-to-report' },
        { label: { en: 'Check a report', km: 'ពិនិត្យស្ថានភាព' }, href: '/report/status' },
        { label: { en: 'Get help now', km: 'ស្វែងរកជំនួយ' }, href: '/get-help' },
        { label: { en: 'FAQ', km: 'សំណួរសួរញឹកញាប់' }, href: '/faq' },
      ],
    },
    {
      label: { en: 'Learn', km: 'រៀនសូត្រ' },
      href: '/resources',
      children: [
        { label: { en: 'All resources', km: 'សម្ភារៈទាំងអស់' }, href: '/resources' },
        { label: { en: 'Children and young people', km: 'កុមារនិងយុវជន' }, href: '/resources/for/children' },
        { label: { en: 'Parents and carers', km: 'ឪពុកម្ដាយនិងអាណាព្យាបាល' }, href: '/resources/for/parents' },
        { label: { en: 'Professionals', km: 'អ្នកអាជីព' }, href: '/resources/for/professionals' },
        { label: { en: 'Public and media', km: 'សាធារណជននិងប្រព័ន្ធផ្សព្វផ្សាយ' }, href: '/resources/for/public-media' },
        { label: { en: 'Members', km: 'សមាជិក' }, href: '/members' },
      ],
    },
    {
      label: { en: 'About us', km: 'អំពីយើង' },
      href: '/about',
      children: [
        { label: { en: 'Vision and mission', km: 'ទស្សនៈវិស័យនិងបេសកកម្ម' }, href: '/about' },
        { label: { en: 'History', km: 'ប្រវត្តិ' }, href: '/history' },
        { label: { en: 'Stakeholders', km: 'ភាគីពាក់ព័ន្ធ' }, href: '/stakeholders' },
        { label: { en: 'INHOPE', km: 'INHOPE' }, href: '/inhope' },
        { label: { en: 'Donate', km: 'បរិច្ចាគ' }, href: '/donate' },
        { label: { en: 'Contact', km: 'ទំនាក់ទំនង' }, href: '/contact' },
      ],
    },
    {
      label: { en: 'Our work', km: 'ការងាររបស់យើង' },
      children: [
        { label: { en: 'Notice and takedown', km: 'ការជូនដំណឹងនិងលុបចោល' }, href: '/notice-and-takedown' },
        { label: { en: 'Awareness raising', km: 'ការលើកកម្ពស់ការយល់ដឹង' }, href: '/awareness-raising' },
        { label: { en: 'Safer Internet Day', km: 'ទិវាអ៊ីនធឺណិតសុវត្ថិភាព' }, href: '/safer-internet-day' },
        { label: { en: 'Research and advocacy', km: 'ការស្រាវជ្រាវនិងការតស៊ូមតិ' }, href: '/research-and-advocacy' },
        { label: { en: 'Research reports', km: 'របាយការណ៍ស្រាវជ្រាវ' }, href: '/research' },
        { label: { en: 'Law enforcement', km: 'អ្នកអនុវត្តច្បាប់' }, href: '/law-enforcement' },
        { label: { en: 'Statistics', km: 'ស្ថិតិ' }, href: '/statistics' },
      ],
    },
    {
      label: { en: 'News', km: 'ព័ត៌មាន' },
      href: '/news',
      children: [
        { label: { en: 'Latest news', km: 'ព័ត៌មានចុងក្រោយ' }, href: '/news' },
        { label: { en: 'Press releases', km: 'សេចក្ដីប្រកាសព័ត៌មាន' }, href: '/press-releases' },
        { label: { en: 'In the news', km: 'ក្នុងសារព័ត៌មាន' }, href: '/in-the-news' },
        { label: { en: 'Press kit', km: 'ឯកសារសម្រាប់អ្នកសារព័ត៌មាន' }, href: '/press-kit' },
        { label: { en: 'Gallery', km: 'វិចិត្រសាលរូបភាព' }, href: '/gallery' },
        { label: { en: 'Newsletter', km: 'ព្រឹត្តិបត្រព័ត៌មាន' }, href: '/newsletter' },
      ],
    },
  ],
  footer: [
    {
      label: { en: 'Report', km: 'រាយការណ៍' },
      children: [
        { label: { en: 'Report now', km: 'រាយការណ៍ឥឡូវនេះ' }, href: '/report' },
        { label: { en: 'Check a report', km: 'ពិនិត្យស្ថានភាព' }, href: '/report/status' },
        { label: { en: 'How to report', km: 'របៀបរាយការណ៍' }, href: '/how-to-report' },
        { label: { en: 'Get help now', km: 'ស្វែងរកជំនួយ' }, href: '/get-help' },
      ],
    },
    {
      label: { en: 'Members', km: 'សមាជិក' },
      children: [
        { label: { en: "Members' area", km: 'ផ្នែកសម្រាប់សមាជិក' }, href: '/members' },
        { label: { en: 'Log in', km: 'ចូលគណនី' }, href: '/members/login' },
        { label: { en: 'Register', km: 'ចុះឈ្មោះ' }, href: '/members/register' },
        { label: { en: 'Using the materials', km: 'របៀបប្រើសម្ភារៈ' }, href: '/members-materials' },
      ],
    },
    {
      label: { en: 'Get involved', km: 'ចូលរួមជាមួយយើង' },
      children: [
        { label: { en: 'Donate', km: 'បរិច្ចាគ' }, href: '/donate' },
        { label: { en: 'Newsletter', km: 'ព្រឹត្តិបត្រព័ត៌មាន' }, href: '/newsletter' },
        { label: { en: 'Stakeholders', km: 'ភាគីពាក់ព័ន្ធ' }, href: '/stakeholders' },
        { label: { en: 'Useful links', km: 'តំណមានប្រយោជន៍' }, href: '/stakeholders#links' },
        { label: { en: 'Press kit', km: 'ឯកសារសម្រាប់អ្នកសារព័ត៌មាន' }, href: '/press-kit' },
      ],
    },
    {
      label: { en: 'This site', km: 'គេហទំព័រនេះ' },
      children: [
        { label: { en: 'Contact', km: 'ទំនាក់ទំនង' }, href: '/contact' },
        { label: { en: 'Terms of Service', km: 'លក្ខខណ្ឌប្រើប្រាស់' }, href: '/terms' },
        { label: { en: 'Privacy', km: 'ឯកជនភាព' }, href: '/privacy' },
        { label: { en: 'Accessibility', km: 'ភាពងាយស្រួលប្រើប្រាស់' }, href: '/accessibility' },
        { label: { en: 'FAQ', km: 'សំណួរសួរញឹកញាប់' }, href: '/faq' },
      ],
    },
  ],
}
