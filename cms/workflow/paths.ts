/** Under `/api`: what the desk knows of a document, and what can be done there. */
export const DESK_PATH = '/desk/:collection/:id'

/** @param api where the interface of the administration lives */
export const deskAddress = (api: string, collection: string, id: string): string => `${api}/desk/${collection}/${id}`

/** What can be done with many documents of a collection at once. */
export const MANY_PATH = '/desk-many/:collection'
export const manyAddress = (api: string, collection: string): string => `${api}/desk-many/${collection}`

/** With which a form says that nobody pressed a button for what it saves. */
export const SAVED_BY_ITSELF = 'saved-by-itself'
