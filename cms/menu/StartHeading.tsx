import type { ServerProps } from 'payload'

/** Above the cards of the first page, whose own headings need one to stand under; what is seen there needs none. */
export const StartHeading = ({ i18n }: ServerProps) => <h1 className="desk-unseen">{i18n.t('general:dashboard')}</h1>
