/** A page carries the tags of all that it shows; a change of a document drops every page that carries its tags. */
export const collectionTag = (collection: string) => collection
export const documentTag = (collection: string, id: string) => `${collection}:${id}`
export const globalTag = (slug: string) => `global:${slug}`
/** Announced where nobody can say what has changed, such as after a backup was brought back. */
export const EVERYTHING = '*'

/** The PostgreSQL channel on which changed tags are announced, a JSON array of tags a message. */
export const CACHE_CHANNEL = 'cache_tags'

/** The PostgreSQL channel on which the site says that it has stored a report. The message is empty: it names nothing. */
export const REPORTS_CHANNEL = 'reports_received'

/** Under this name the context of a request to Payload holds the set in which everything that is read leaves its tag. */
export const READS = 'reads'

/** Under this name the context holds the id of the one document that is shown as a draft, to whoever has a link to it. */
export const PREVIEWED = 'previewed'
