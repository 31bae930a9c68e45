/** Before the id of every document, for who goes through them by the order of their ids. */
export const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000'
