/** Of the endpoints about an issue on its way, under `/api/newsletter-issues`. */
export const SENDING_PATH = '/:id/sending'
