import type { BlocksField } from 'payload'

import { readByMembersWhenGated } from '../access/gated.ts'
import { calloutBlock } from './callout.ts'
import { callToActionBlock } from './call-to-action.ts'
import { cardsBlock } from './cards.ts'
import { chartBlock } from './chart.ts'
import { downloadsBlock } from './downloads.ts'
import { listingBlock } from './listing.ts'
import { proseBlock } from './prose.ts'
import { stepsBlock } from './steps.ts'
import { timelineBlock } from './timeline.ts'

/** What a page is made of. */
export const pageBlocks: BlocksField = {
  name: 'blocks',
  label: { en: 'Content', km: 'ខ្លឹមសារ' },
  type: 'blocks',
  access: { read: readByMembersWhenGated },
  blocks: [
    proseBlock,
    calloutBlock,
    stepsBlock,
    timelineBlock,
    cardsBlock,
    chartBlock,
    listingBlock,
    callToActionBlock,
    downloadsBlock,
  ],
}
