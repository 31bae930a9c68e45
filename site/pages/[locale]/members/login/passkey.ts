import type { APIRoute } from 'astro'

import { answerPasskey } from '../../../../members/passkeys/log-in.ts'

export const POST: APIRoute = ({ request, locals: { locale, member, visitor } }) =>
  answerPasskey({ request, locale, member, visitor })
