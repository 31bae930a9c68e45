declare namespace App {
  interface Locals {
    /** Language of the page around the content. */
    locale: import('../collections/vocabulary/locales.ts').Locale
    /** The address that was asked for, whatever page answers it. */
    path: string
    /** Absolute origin of the public site, without a slash at its end. */
    origin: string
    /** What this page is made from. */
    reads: import('./page-reads.ts').PageReads
    reader: import('./queries/reader.ts').Reader
    /** The page shows a draft, to whoever has a link to it; until when, and whether staff are typing it beside. */
    preview?: {
      until: Date
      /** Origin of the administration, where they are typing it. */
      staff?: string | undefined
      readyIn: readonly import('../collections/vocabulary/locales.ts').Locale[]
    }
    /** Where uploads lie in a bucket. */
    copies?: import('../collections/uploads/local-copies.ts').LocalCopies | undefined
    /** Tells those who send forms apart without knowing who they are; see site/server/visitor.ts. */
    visitor: string
    frame: import('./queries/frame.ts').Frame
    /** Who is logged in. Never while somebody reports: the two have nothing to do with each other. */
    member: import('./members/sessions.ts').LoggedIn | undefined
    t: import('./messages/translate.ts').Translate
  }
}
