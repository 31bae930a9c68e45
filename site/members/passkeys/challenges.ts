import { membersPool } from '../pool.ts'

/** Milliseconds within which somebody has found their finger or their key. */
export const CHALLENGE_LIFE = 5 * 60_000

/** Remembers a challenge that was handed out; to a member alone, or to whoever comes to log in. Old ones go on the way. */
export async function rememberChallenge(challenge: string, member: string | null): Promise<void> {
  await membersPool().query(
    `WITH old AS (DELETE FROM member_challenges WHERE ends_at <= now())
     INSERT INTO member_challenges (challenge, member, ends_at)
     VALUES ($1, $2, now() + make_interval(secs => ${CHALLENGE_LIFE / 1000}))`,
    [challenge, member],
  )
}

/** Whether this was handed out to the same, lately, and has not come back yet. Afterwards it has. */
export async function takeChallenge(challenge: string, member: string | null): Promise<boolean> {
  const { rowCount } = await membersPool().query(
    `DELETE FROM member_challenges WHERE challenge = $1 AND member IS NOT DISTINCT FROM $2 AND ends_at > now()`,
    [challenge, member],
  )
  return rowCount === 1
}
