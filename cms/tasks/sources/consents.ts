import type { TaskSource } from '../source.ts'

/** Days before the end of a consent from which somebody is told: time to ask again, or to find another picture. */
const AHEAD = 30

/**
 * Pictures that pages name and that are not shown any more, or soon will not be. A consent that is not there has been missing
 * since the picture was changed last.
 */
export const consentTasks: TaskSource = {
  kinds: ['consent-ended', 'consent-ending'],
  statement: `
    SELECT CASE WHEN shown @> now() THEN 'consent-ending' ELSE 'consent-ended' END, 'media', media.id::text,
           CASE WHEN shown @> now() OR upper(shown) <= now() THEN upper(shown) - interval '1 second'
                ELSE coalesce(consent_withdrawn_on, lower(shown), updated_at) END, filename
      FROM media, picture_shown(consent_needed, consent_given_on, consent_expires_on, consent_withdrawn_on) AS shown
     WHERE (consent_needed OR consent_withdrawn_on IS NOT NULL)
       AND NOT shown @> tstzrange(now(), now() + interval '${AHEAD} days')
       AND EXISTS (SELECT FROM uses WHERE target = media.id::text AND kind = 'media' AND is_public)`,
}
