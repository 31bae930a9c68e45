import type { Term } from './terms.ts'

/**
 * After the "Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse" (Luxembourg
 * Guidelines). What stands earlier is tried first.
 */
export const ENGLISH_TERMS: readonly Term[] = [
  {
    pattern:
      /\b(?:child(?:ren)?(?:['’]?s)?|kidd?(?:ie|y|s)?|minors?|juvenile|under-?age|pre-?teens?|teens?|teenage|infant|baby)[\s-]+(?:rape[\s-]+)?porn(?:o|os|ograph(?:y|ic|er|ers))?\b/giu,
    instead: 'child sexual abuse material (CSAM)',
    weight: 'must',
  },
  {
    pattern:
      /\bporn(?:o|ography|ographic\s+(?:images?|pictures?|photos?|videos?|material))?\s+(?:of|with|involving|depicting|featuring|showing)\s+(?:an?\s+|young\s+|small\s+)?(?:child(?:ren)?|minors?|kids?|teens?|teenagers?)\b/giu,
    instead: 'child sexual abuse material (CSAM)',
    weight: 'must',
  },
  {
    pattern: /\bchild[\s-]+sex[\s-]+(?:images?|pictures?|photos?|videos?|films?|movies?|material|content)\b/giu,
    instead: 'child sexual abuse material (CSAM)',
    weight: 'must',
  },
  {
    pattern: /\b(?:webcam|live|online)[\s-]+(?:child[\s-]+)?sex[\s-]+(?:shows?|tourism|tourists?)\b/giu,
    instead: 'live-streamed child sexual abuse',
    weight: 'must',
  },
  {
    pattern: /\b(?:child[\s-]+)?sex(?:ual)?[\s-]+tourists?\b/giu,
    instead: 'travelling child sex offender',
    weight: 'must',
  },
  {
    pattern: /\b(?:child[\s-]+)?sex(?:ual)?[\s-]+tourism\b/giu,
    instead: 'sexual exploitation of children in the context of travel and tourism',
    weight: 'must',
  },
  {
    pattern:
      /\b(?:child|children|juvenile|under-?age|minor|teen|teenage)[\s-]+(?:prostitut(?:es?|ion)|sex[\s-]+workers?|whores?|hookers?)\b|\bprostituted\s+child(?:ren)?\b/giu,
    instead: 'child exploited in prostitution, exploitation of children in prostitution',
    weight: 'must',
  },
  { pattern: /\bjail-?bait\b/giu, instead: 'child', weight: 'must' },
  {
    pattern:
      /\bsex\s+with\s+(?:an?\s+|young\s+|small\s+|under-?age\s+)*(?:child(?:ren)?|minors?|kids?|schoolgirls?|schoolboys?|under-?age\s+(?:girls?|boys?|persons?))\b/giu,
    instead: 'child sexual abuse',
    weight: 'should',
  },
  {
    pattern: /\brevenge[\s-]+porn(?:ography)?\b/giu,
    instead: 'sharing of intimate images without consent',
    weight: 'should',
  },
  {
    pattern: /\bpa?edophil(?:e|es|ia|iac|iacs|ic)\b/giu,
    instead: 'person who sexually abuses children; the word is a medical diagnosis',
    weight: 'should',
  },
  { pattern: /\bchild[\s-]+molest(?:ers?|ation|ing)\b/giu, instead: 'child sexual abuse, offender', weight: 'should' },
  { pattern: /\b(?:boy|girl|child)[\s-]?lovers?\b/giu, instead: 'offender', weight: 'should' },
  { pattern: /\blolitas?\b/giu, instead: 'child', weight: 'should' },
]

/** Laws and institutions keep the names that they have. */
export const ENGLISH_NAMES: readonly RegExp[] = [
  /\bOptional Protocol(?: to the Convention on the Rights of the Child)?,? on the sale of children,? child prostitution,? and child pornography\b/giu,
  /\bSpecial Rapporteur on the sale of children,? child prostitution,? and child pornography\b/giu,
  /\bEnd Child Prostitution(?: in Asian Tourism|,? Child Pornography,? and (?:the )?Trafficking (?:of|in) Children for Sexual Purposes)?/gu,
  /\b(?:US |European |Asia-Pacific )?Financial Coalition Against Child Pornography\b/giu,
  /\bDirective (?:2011\/93|2011\/92)\/EU(?: of [^.;()]{0,80})? on combating the sexual abuse and sexual exploitation of children and child pornography\b/giu,
  /\b(?:World|International) Congress against (?:the )?Commercial Sexual Exploitation of Children\b/giu,
  /\bGlobal Campaign Against Child Pornography\b/giu,
]
