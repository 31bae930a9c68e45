/**
 * Says that a page is the same for everybody, and may be kept until something that it shows changes. Nothing is kept of a page
 * that does not say so.
 */
export const cachePublic = ({ locals }: { locals: App.Locals }): void => locals.reads.declarePublic()
