import type { LabelledQuery } from './labelled-query.ts'

/** What people look for in the learning centre. */
export const QUERIES_IN_THE_LEARNING_CENTRE: readonly LabelledQuery[] = [
  {
    query: 'មានគេគំរាមបង្ហោះរូបខ្ញុំ',
    typo: 'មានគេគំរាមបង្ហោរូបខ្ញុំ',
    expected: [
      '/resources/if-somebody-threatens-to-share-your-pictures',
      '/faq',
      '/press-releases/talk-about-blackmail-before-it-happens',
    ],
  },
  {
    query: 'កូនខ្ញុំលេងហ្គេមច្រើនពេក',
    typo: 'កូនខ្ញុំលេងហ្កេមច្រើនពេក',
    expected: [
      '/resources/our-family-screen-agreement',
      '/resources/grandparents-and-gaming',
      '/resources/sun-time-moon-time',
    ],
  },
  {
    query: 'ហ្គេម កុមារ',
    typo: 'ហ្គែម កុមារ',
    expected: [
      '/resources/treasure-hunt-for-fair-players',
      '/resources/gaming-with-strangers-pause-first',
      '/resources/grandparents-and-gaming',
      '/news/new-stories-and-games-for-the-youngest',
    ],
  },
  {
    query: 'password រឹងមាំ',
    typo: 'pasword រឹងមាំ',
    expected: ['/resources/the-password-dragon', '/resources/how-well-locked-is-your-account'],
  },
  { query: 'ទិញទូរស័ព្ទឲ្យកូនលើកដំបូង', typo: 'ទិញទូរសព្ទឲកូនលើកដំបូង', expected: ['/resources/a-first-telephone-step-by-step'] },
  {
    query: 'កំណត់ម៉ោងលេងទូរស័ព្ទ កូន',
    typo: 'កំនត់ម៉ោងលេងទូរស័ព្ទ កូន',
    expected: [
      '/resources/our-family-screen-agreement',
      '/resources/three-minutes-on-parental-controls',
      '/resources/a-first-telephone-step-by-step',
    ],
  },
  {
    query: 'រឿងនិទានមុនគេងសម្រាប់ក្មេង',
    typo: 'រឿងនិទានមុនគេងសំរាប់ក្មេង',
    expected: ['/resources/the-firefly-and-the-secret-word', '/resources/the-little-turtle-who-asked-first'],
  },
  { query: 'ក្មេងភ័យពេលមើលវីដេអូ', typo: 'ក្មេងភយ័ពេលមើលវីដេអូ', expected: ['/resources/dara-and-the-noisy-screen'] },
  {
    query: 'ផ្ទាំងរូបប្រឆាំងការសម្លុតក្នុងសាលា',
    typo: 'ផ្ទាំងរូបប្រឆាំងការសំលុតក្នុងសាលា',
    expected: ['/resources/stop-save-block-tell'],
  },
  {
    query: 'សិស្សជេរគ្នាក្នុងគ្រុបឆាត',
    typo: 'សិស្សជេគ្នាក្នុងគ្រុបឆាត',
    expected: [
      '/resources/bystander-or-upstander-role-play-cards',
      '/resources/kind-words-travel-far',
      '/resources/stop-save-block-tell',
    ],
  },
  {
    query: 'ដឹងម៉េចថាកូនត្រូវគេលួងលោម',
    typo: 'ដឹងម៉េចថាកូនត្រូវគេលួងលោ',
    expected: ['/resources/grooming-signs-a-carer-may-notice'],
  },
  {
    query: 'មិត្តក្នុង internet ពិតឬក្លែងក្លាយ',
    typo: 'មិតក្នុង internet ពិតឬក្លែងក្លាយ',
    expected: [
      '/resources/friends-on-the-other-side-of-the-screen',
      '/resources/not-a-real-girlfriend',
      '/resources/gaming-with-strangers-pause-first',
    ],
  },
  {
    query: 'រូបអាក្រាតបែកធ្លាយធ្វើម៉េច',
    typo: 'រូបអាក្រាតបេកធ្លាយធ្វើម៉េច',
    expected: ['/resources/a-nude-picture-got-out-first-steps'],
  },
  { query: 'គេងមិនលក់ព្រោះលេងទូរស័ព្ទ', typo: 'គេងមិនលក់ព្រោះលេងទូរស័ព្', expected: ['/resources/sleep-loves-silence'] },
  {
    query: 'ការពារគណនី facebook កុំឲ្យគេលួច',
    typo: 'ការពារគណណី facebook កុំឲ្យគេលួច',
    expected: ['/resources/how-well-locked-is-your-account'],
  },
  { query: 'មេរៀនព័ត៌មានក្លែងក្លាយ', typo: 'មេរៀនពត៌មានក្លែងក្លាយ', expected: ['/resources/rumour-advert-or-news'] },
  { query: 'សំណួរខ្លីៗអំពីគេហទំព័រ ក្មេងបឋម', typo: 'សំនួរខ្លីៗអំពីគេហទំព័រ ក្មេងបឋម', expected: ['/resources/true-false-or-not-sure'] },
  {
    query: 'កូនស្រីមិនចូលចិត្តរូបរាងខ្លួនឯង',
    typo: 'កូនស្រីមិនចូលចិតរូបរាងខ្លួនឯង',
    expected: [
      '/resources/podcast-for-tired-parents-bodies-and-pictures',
      '/resources/the-mirror-and-the-filter',
      '/resources/avatars-bodies-and-me',
    ],
  },
  { query: 'គេយកចម្រៀងខ្ញុំទៅប្រើ', typo: 'គេយកចំរៀងខ្ញុំទៅប្រើ', expected: ['/resources/the-borrowed-song-radio-drama'] },
  {
    query: 'យករូបគេមកប្រើត្រូវសុំអនុញ្ញាតទេ',
    typo: 'យករូបគេមកប្រើត្រូវសុំអនុញាតទេ',
    expected: ['/resources/who-made-this-picture', '/resources/the-borrowed-song-radio-drama'],
  },
  {
    query: 'ផ្សាយ live tiktok ម៉េចឲ្យមានសុវត្ថិភាព',
    typo: 'ផ្សាយ live tiktok ម៉េចឲ្យមានសុវត្តិភាព',
    expected: ['/resources/three-questions-before-going-live', '/resources/staff-room-briefing-live-streaming'],
  },
  {
    query: 'ដាក់ពាក្យការងារ គេមើល facebook ខ្ញុំ',
    typo: 'ដាក់ពាក្យកាងារ គេមើល facebook ខ្ញុំ',
    expected: [
      '/resources/search-yourself-reputation-spring-clean',
      '/resources/digital-footprints-across-the-rice-field',
    ],
  },
  { query: 'សង្សារសុំលេខសម្ងាត់', typo: 'សង្សាសុំលេខសម្ងាត់', expected: ['/resources/healthy-uneasy-or-controlling'] },
  {
    query: 'ចង់ជួយ\u200Bមិត្តរួមថ្នាក់\u200Bដែលមានរឿង',
    typo: 'ចង់ជួយ\u200Bមិតរួមថ្នាក់\u200Bដែលមានរឿង',
    expected: ['/resources/peer-supporter-course', '/resources/bystander-or-upstander-role-play-cards'],
  },
  { query: 'ចៅលេងហ្គេម យាយមិនចេះ', typo: 'ចៅលេងហ្គេម យាយមិនចេ', expected: ['/resources/grandparents-and-gaming'] },
  {
    query: 'អ្នកមិនស្គាល់ឆាតមកកូនក្នុងហ្គេម',
    typo: 'អ្នកមិនស្គាលឆាតមកកូនក្នុងហ្គេម',
    expected: ['/resources/gaming-with-strangers-pause-first', '/resources/grandparents-and-gaming', '/faq'],
  },
  {
    query: 'បង្ហោះរូបកូនលើហ្វេសប៊ុក',
    typo: 'បង្ហោះរូបកូនលើហ្វេសបុក',
    expected: ['/resources/whose-photo-is-it-sharenting', '/press-releases/safer-internet-day-2026-ask-me-first'],
  },
  {
    query: 'សិស្សប្រាប់គ្រូថាត្រូវគេរំលោភ',
    typo: 'សិស្សប្រាប់គ្រូថាត្រូវគេរំលោ',
    expected: ['/resources/first-response-to-a-disclosure', '/news/teachers-in-battambang-learn-to-listen'],
  },
  {
    query: 'នាយកសាលា\u200Bត្រូវធ្វើអ្វី រូបសិស្សបែក',
    typo: 'នាយកសាលា\u200Bត្រូវធ្វើអ្វី រូបសិសបែក',
    expected: ['/resources/school-protocol-when-images-circulate', '/faq'],
  },
  {
    query: 'វគ្គបណ្តុះបណ្តាលបុគ្គលិកសង្គម ការគំរាម',
    typo: 'វគ្គបណ្តុះបណ្តាលបុគ្គលឹកសង្គម ការគំរាម',
    expected: [
      '/resources/understanding-sextortion-for-social-workers',
      '/resources/first-response-to-a-disclosure',
      '/resources/case-conference-tabletop-exercise',
    ],
  },
  {
    query: 'អ្នករត់តាក់ស៊ី ផ្ទះសំណាក់ ការពារក្មេង',
    typo: 'អ្នករត់តាក់ស៊ី ផ្ទះសំនាក់ ការពារក្មេង',
    expected: ['/resources/eyes-on-the-road-drivers-and-guesthouses'],
  },
  {
    query: 'បង្រៀនបុគ្គលិកសណ្ឋាគារ',
    typo: 'បង្រៀនបុគ្គលិកសណ្ធាគារ',
    expected: ['/resources/notice-note-notify-for-hospitality-staff'],
  },
  {
    query: 'សារផ្ញើក្នុង telegram អោយមាតាបិតា',
    typo: 'សារផ្ញើក្នុង telegarm អោយមាតាបិតា',
    expected: ['/resources/one-tip-a-week-for-parent-groups'],
  },
  {
    query: 'ម្តាយទៅធ្វើការក្រៅប្រទេស',
    typo: 'ម្តាយទៅធើ្វការក្រៅប្រទេស',
    expected: ['/resources/letters-to-a-mother-far-away'],
  },
  {
    query: 'ច្បាប់ការពាររូបក្មេងក្រោម18ឆ្នាំ',
    typo: 'ច្បាប់ការពាររូបក្មេងក្រោម18ឆ្នាំង',
    expected: ['/resources/what-the-law-says-about-intimate-images', '/faq'],
  },
  {
    query: 'ប្រជុំអ្នកភូមិអំពីកូនលេងទូរស័ព្ទ',
    typo: 'ប្រជុំអ្នកភូមិអំពីកូនលេងទូរសព្ទ័',
    expected: ['/resources/village-evening-children-and-smartphones', '/news/village-meetings-in-tboung-khmum'],
  },
]
