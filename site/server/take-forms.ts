import type { IncomingMessage, ServerResponse } from 'node:http'

import type { createPageAnswers } from './answer-pages.ts'
import type { createFaultPage } from './fault-page.ts'
import { createFormReader } from './form-body.ts'
import { refusalOf } from './form-requests.ts'
import { createLine, withPlace } from './line.ts'
import type { Origin } from './metrics.ts'
import { plain } from './plain-answer.ts'
import type { createVisitors } from './visitor.ts'

/** Forms that are worked on at the same time. More than that is a flood, and waiting in line would only make it longer. */
const MOST_FORMS = 80
/** A whole school may send at the same moment; one visitor who floods leaves the other places to the others. */
const MOST_FORMS_OF_ONE = 40

const REFUSALS = {
  403: 'This form was sent from another site. Please fill it in here. · ទម្រង់នេះត្រូវបានផ្ញើពីគេហទំព័រផ្សេង។ សូមបំពេញនៅទីនេះ។',
  411: 'The size of the form is missing. · ខ្វះទំហំនៃទម្រង់។',
  413: 'This is too much for one form. Please send less at a time, and never files. · ទម្រង់នេះធំពេក។ សូមផ្ញើតិចជាងនេះក្នុងមួយលើក ហើយកុំផ្ញើឯកសារ។',
  415: 'Only forms are taken here. · ទីនេះទទួលតែទម្រង់ប៉ុណ្ណោះ។',
} as const

interface Parts {
  siteUrl: string
  visitorOf: ReturnType<typeof createVisitors>
  answerForm: ReturnType<typeof createPageAnswers>['answerForm']
  sendFault: ReturnType<typeof createFaultPage>
}

/** Takes forms: refuses what no form of ours sends, reads the others whole, and has them answered, so many at a time. */
export function createFormTaker({ siteUrl, visitorOf, answerForm, sendFault }: Parts) {
  const readForm = createFormReader()
  const underWay = createLine({ places: MOST_FORMS, placesOfOne: MOST_FORMS_OF_ONE })
  return async (request: IncomingMessage, response: ServerResponse): Promise<Origin> => {
    const refused = refusalOf(request, siteUrl)
    if (refused !== undefined) {
      // What is still on its way is not read.
      response.setHeader('connection', 'close')
      return plain(response, refused, REFUSALS[refused])
    }
    const visitor = visitorOf(request)
    const body = await readForm(request, visitor)
    if (body === 'gone') return 'other'
    if (body === 'busy') {
      response.setHeader('connection', 'close')
      return sendFault(request, response, 503)
    }
    return withPlace(underWay, visitor, () => answerForm(request, response, { visitor, body }))
  }
}
