import type { GateRule } from '../finding.ts'

/** What staff read about a rule. */
export interface RuleWords {
  title: string
  /** Why it matters, in a sentence. */
  why: string
  /** What to do. */
  mend: string
}

export const en = {
  'field-refused': {
    title: 'A field is empty, or not as it must be',
    why: 'The document cannot be published like this, whatever the reason.',
    mend: 'Fill the field in, or change what is in it.',
  },
  'language-none': {
    title: 'No language is marked as ready',
    why: 'Readers see a document only in a language in which it is ready.',
    mend: 'Choose at least one language under “Ready in”.',
  },
  'language-incomplete': {
    title: 'Something is missing in a language that is marked as ready',
    why: 'Readers of that language would find a page with a gap in it.',
    mend: 'Write what is missing, or take the language out of “Ready in”: its readers then see the other one, with a notice.',
  },
  'title-length': {
    title: 'The title is too long or too short',
    why: 'Search engines and cards cut long titles, and very short ones say too little.',
    mend: 'Use no more than 75 letters in English, 50 in Khmer, with the most important words first.',
  },
  'summary-length': {
    title: 'The summary is too long or too short',
    why: 'Search engines and cards show the summary, and cut what is too long.',
    mend: 'Write one or two sentences: 40 to 160 letters in English, 20 to 110 in Khmer.',
  },
  terminology: {
    title: 'A word that can hurt children',
    why: 'Such words make abuse sound like a trade, a pastime or something that a child agreed to.',
    mend: 'Use the term that is suggested. When you quote a law or a person, put their words in quotation marks.',
  },
  'alt-missing': {
    title: 'The picture has no alternative text',
    why: 'People who do not see the picture hear nothing in its place.',
    mend: 'Describe in both languages what the picture shows, in one short sentence.',
  },
  'alt-file-name': {
    title: 'The alternative text is the name of a file',
    why: 'A screen reader would read the name of the file letter by letter.',
    mend: 'Describe what the picture shows, as you would on the telephone.',
  },
  'alt-image-of': {
    title: 'The alternative text says that it is a picture',
    why: 'Screen readers say “image” by themselves, so that people hear it twice.',
    mend: 'Begin with what the picture shows.',
  },
  'consent-missing': {
    title: 'Nobody has noted the consent of the people in the picture',
    why: 'A person who can be recognised decides whether to be shown, and for a child its parents do too.',
    mend: 'Note in the picture when consent was given, or choose another picture.',
  },
  'consent-expired': {
    title: 'The consent for the picture has expired',
    why: 'After the day that was agreed we have no right to show these people.',
    mend: 'Ask again and note the new date, or choose another picture.',
  },
  'consent-withdrawn': {
    title: 'The consent for the picture was withdrawn',
    why: 'Somebody in the picture has asked not to be shown any more.',
    mend: 'Take the picture out and choose another one.',
  },
  'resource-ages': {
    title: 'The age range is missing or turned round',
    why: 'Families and teachers choose material by age, and children must not get what is not meant for them.',
    mend: 'Give the lowest and the highest age.',
  },
  'resource-audience': {
    title: 'Nobody is named for whom the resource is',
    why: 'Without an audience it appears on none of the four pages of the learning centre.',
    mend: 'Choose at least one audience under “For whom”.',
  },
  'resource-languages': {
    title: 'The language of the resource is missing',
    why: 'People want to know before they download whether they can read it.',
    mend: 'Choose at least one language.',
  },
  'resource-advisory': {
    title: 'The content advisory is missing',
    why: 'Whoever has lived through abuse should know beforehand that it is mentioned.',
    mend: 'Choose what the resource says about abuse, or that it says nothing.',
  },
  'review-missing': {
    title: 'There is no date for a review',
    why: 'Advice about apps and telephone numbers grows old, and nobody is reminded.',
    mend: 'Give a date under “Review by”, a year from now for example.',
  },
  'review-past': {
    title: 'The date of the review is past',
    why: 'What was to be looked at again by that day may no longer be true.',
    mend: 'Read it through, then set a new date.',
  },
  'khmer-legacy-font': {
    title: 'Khmer text in an old font',
    why: 'Text made for Limon, ABC and other old fonts shows as Latin signs on every telephone, and cannot be searched or read aloud.',
    mend: 'Convert the text to Khmer Unicode, then paste it again.',
  },
  'khmer-order': {
    title: 'Khmer signs in the wrong order',
    why: 'The word looks right on some machines and broken on others, and a search does not find it.',
    mend: 'Replace the word by the one that is suggested.',
  },
  'khmer-stray-sign': {
    title: 'A Khmer sign that is repeated or has no letter',
    why: 'It is drawn as a dotted circle, or over another sign.',
    mend: 'Delete the sign, or type the letter that belongs to it.',
  },
  'khmer-breaks': {
    title: 'The breaks between Khmer words are lost',
    why: 'Other fields of this document have them; without them some telephones break lines in the middle of a word.',
    mend: 'Paste the text again from where it was written, or take the breaks that are suggested.',
  },
  'khmer-digits': {
    title: 'Khmer and Latin digits in one number',
    why: 'Readers stumble over such a number, and a screen reader reads it in two parts.',
    mend: 'Write all digits of the number in one script.',
  },
  'link-scheme': {
    title: 'A link that the site does not allow',
    why: 'Only pages, mail addresses and telephone numbers can be linked; anything else does not work or could harm readers.',
    mend: 'Write /donate for a page of this site, or a whole address such as https://example.org/.',
  },
  'link-own-host': {
    title: 'A link to this site with its whole address',
    why: 'It leaves the language of the reader, and with http: the connection is not protected.',
    mend: 'Write only what comes after the name of the site and the language, such as /donate.',
  },
  'link-lost': {
    title: 'A link that leads nowhere',
    why: 'Readers who need help would find an error page.',
    mend: 'Choose the page that is meant, or take the link out.',
  },
  'link-words': {
    title: 'A link that does not say where it leads',
    why: 'People who listen to a page hear its links one after another, without the text around them.',
    mend: 'Let the link say what is behind it: “how to report”, not “click here”.',
  },
  'heading-skip': {
    title: 'A heading skips a level',
    why: 'People who listen to a page find their way by its headings, and think that something is missing.',
    mend: 'Begin with the largest heading and go down one level at a time.',
  },
  'all-caps': {
    title: 'Text in capital letters',
    why: 'Capitals are slower to read, and seem to shout.',
    mend: 'Write as usual, and use bold for what is important.',
  },
} as const satisfies Record<GateRule, RuleWords>
