import type { LabelledQuery } from './labelled-query.ts'

/** What people look for in the learning centre. */
export const QUERIES_IN_THE_LEARNING_CENTRE: readonly LabelledQuery[] = [
  {
    query: 'someone is blackmailing my daughter with photos',
    typo: 'someone is blackmaling my daughter with photos',
    expected: [
      '/resources/if-somebody-threatens-to-share-your-pictures',
      '/resources/when-your-child-tells-you-something-hard',
      '/press-releases/talk-about-blackmail-before-it-happens',
      '/faq',
    ],
  },
  {
    query: 'teach kids strong passwords',
    typo: 'teach kids strong pasword',
    expected: ['/resources/the-password-dragon', '/resources/how-well-locked-is-your-account'],
  },
  {
    query: 'how much screen time for small kids',
    typo: 'how much screan time for small kids',
    expected: ['/resources/sun-time-moon-time', '/resources/our-family-screen-agreement'],
  },
  {
    query: 'family rules for phone',
    typo: 'familly rules for phone',
    expected: ['/resources/our-family-screen-agreement', '/resources/a-first-telephone-step-by-step'],
  },
  {
    query: 'buying first smartphone for my son',
    typo: 'buying first smartfone for my son',
    expected: ['/resources/a-first-telephone-step-by-step'],
  },
  {
    query: 'filters and time limits on my kids phone',
    typo: 'filters and time limts on my kids phone',
    expected: ['/resources/three-minutes-on-parental-controls', '/resources/a-first-telephone-step-by-step'],
  },
  {
    query: 'story to read at bedtime',
    typo: 'story to raed at bedtime',
    expected: ['/resources/the-firefly-and-the-secret-word', '/resources/the-little-turtle-who-asked-first'],
  },
  {
    query: 'my boy got scared by a video',
    typo: 'my boy got scard by a video',
    expected: ['/resources/dara-and-the-noisy-screen'],
  },
  { query: 'cyberbullying poster', typo: 'cyberbuling poster', expected: ['/resources/stop-save-block-tell'] },
  {
    query: 'mean messages in class group chat',
    typo: 'mean mesages in class group chat',
    expected: [
      '/resources/bystander-or-upstander-role-play-cards',
      '/resources/kind-words-travel-far',
      '/resources/stop-save-block-tell',
    ],
  },
  {
    query: 'grooming warning signs',
    typo: 'groming warning signs',
    expected: [
      '/resources/grooming-signs-a-carer-may-notice',
      '/resources/friends-on-the-other-side-of-the-screen',
      '/resources/trust-takes-time',
    ],
  },
  {
    query: 'fake profile flirting then blackmail',
    typo: 'fake porfile flirting then blackmail',
    expected: [
      '/resources/not-a-real-girlfriend',
      '/resources/if-somebody-threatens-to-share-your-pictures',
      '/resources/understanding-sextortion-for-social-workers',
    ],
  },
  {
    query: 'my nude was sent around',
    typo: 'my nuude was sent around',
    expected: ['/resources/a-nude-picture-got-out-first-steps'],
  },
  {
    query: 'cant sleep because of phone',
    typo: 'cant slepe because of phone',
    expected: ['/resources/sleep-loves-silence'],
  },
  { query: 'two step login', typo: 'two stp login', expected: ['/resources/how-well-locked-is-your-account'] },
  { query: 'lesson about fake news', typo: 'leson about fake news', expected: ['/resources/rumour-advert-or-news'] },
  {
    query: 'quiz for primary pupils is it true',
    typo: 'quizz for primary pupils is it true',
    expected: ['/resources/true-false-or-not-sure'],
  },
  {
    query: 'edited selfies and self esteem',
    typo: 'editted selfies and self esteem',
    expected: [
      '/resources/the-mirror-and-the-filter',
      '/resources/podcast-for-tired-parents-bodies-and-pictures',
      '/resources/avatars-bodies-and-me',
    ],
  },
  {
    query: 'can i use a song in my video',
    typo: 'can i use a sogn in my video',
    expected: ['/resources/creators-handbook-music-memes-permission'],
  },
  {
    query: 'class activity copying other peoples pictures',
    typo: 'class activity coping other peoples pictures',
    expected: ['/resources/who-made-this-picture'],
  },
  {
    query: 'going live on tiktok safely',
    typo: 'going live on tiktok safley',
    expected: [
      '/resources/three-questions-before-going-live',
      '/resources/creators-handbook-music-memes-permission',
      '/resources/staff-room-briefing-live-streaming',
    ],
  },
  {
    query: 'slides about digital footprint',
    typo: 'slides about digitel footprint',
    expected: ['/resources/digital-footprints-across-the-rice-field'],
  },
  {
    query: 'old posts before job application',
    typo: 'old posts before job aplication',
    expected: [
      '/resources/search-yourself-reputation-spring-clean',
      '/resources/digital-footprints-across-the-rice-field',
    ],
  },
  {
    query: 'my boyfriend wants my facebook password',
    typo: 'my boyfreind wants my facebook password',
    expected: ['/resources/healthy-uneasy-or-controlling'],
  },
  {
    query: 'how can i help a bullied classmate',
    typo: 'how can i help a bulied classmate',
    expected: [
      '/resources/peer-supporter-course',
      '/resources/bystander-or-upstander-role-play-cards',
      '/resources/stop-save-block-tell',
    ],
  },
  {
    query: 'grandson plays games all day',
    typo: 'grandson plays gaems all day',
    expected: ['/resources/grandparents-and-gaming'],
  },
  {
    query: 'stranger in game chat gives free coins',
    typo: 'strangr in game chat gives free coins',
    expected: ['/resources/gaming-with-strangers-pause-first', '/resources/grandparents-and-gaming'],
  },
  {
    query: 'online game for kids 8 years',
    typo: 'onlin game for kids 8 years',
    expected: ['/resources/treasure-hunt-for-fair-players', '/news/new-stories-and-games-for-the-youngest'],
  },
  {
    query: 'should i post baby pictures',
    typo: 'should i post baby picturs',
    expected: ['/resources/whose-photo-is-it-sharenting', '/press-releases/safer-internet-day-2026-ask-me-first'],
  },
  {
    query: 'what to do when a pupil discloses abuse',
    typo: 'what to do when a pupil discloses abse',
    expected: ['/resources/first-response-to-a-disclosure', '/news/teachers-in-battambang-learn-to-listen'],
  },
  {
    query: 'principal image of student shared at school',
    typo: 'principle image of student shared at school',
    expected: ['/resources/school-protocol-when-images-circulate', '/faq'],
  },
  {
    query: 'sextortion training social worker',
    typo: 'sextorsion training social worker',
    expected: [
      '/resources/understanding-sextortion-for-social-workers',
      '/resources/case-conference-tabletop-exercise',
    ],
  },
  {
    query: 'taxi driver sees child with foreigner',
    typo: 'taxi driver sees chlid with foreigner',
    expected: ['/resources/eyes-on-the-road-drivers-and-guesthouses'],
  },
  {
    query: 'hotel reception staff course',
    typo: 'hotel recepsion staff course',
    expected: ['/resources/notice-note-notify-for-hospitality-staff'],
  },
  {
    query: 'is it ok to volunteer with children',
    typo: 'is it ok to volonteer with children',
    expected: ['/resources/volunteering-abroad-ten-honest-questions'],
  },
  {
    query: 'messages to send to parents group',
    typo: 'mesages to send to parents group',
    expected: ['/resources/one-tip-a-week-for-parent-groups'],
  },
]
