import type { Block } from 'payload'

import { LISTING_LABELS } from '../../collections/vocabulary/blocks.ts'
import { selectOptions } from '../../collections/vocabulary/options.ts'
import { localizedText } from '../fields/text.ts'

/** A live list of what the CMS holds. */
export const listingBlock: Block = {
  slug: 'listing',
  interfaceName: 'ListingBlock',
  labels: { singular: { en: 'Live list', km: 'បញ្ជីស្វ័យប្រវត្តិ' }, plural: { en: 'Live lists', km: 'បញ្ជីស្វ័យប្រវត្តិ' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    {
      name: 'of',
      label: { en: 'List of', km: 'បញ្ជីនៃ' },
      type: 'select',
      required: true,
      options: selectOptions(LISTING_LABELS),
    },
    {
      name: 'limit',
      label: { en: 'How many at most', km: 'ចំនួនអតិបរមា' },
      type: 'number',
      required: true,
      defaultValue: 6,
      min: 1,
      max: 50,
    },
  ],
}
