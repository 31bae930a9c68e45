/** Of the endpoints about links to a draft, under the root of the API. */
export const PREVIEW_LINKS_PATH = '/preview-links/:kind/:id'
