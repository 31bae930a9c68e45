import { inject } from 'vitest'

import { linkIn, nextMailTo } from '../mail/outbox.ts'
import { query } from '../postgres/cluster.ts'
import { sendForm, type FormAnswer } from '../reports/send-form.ts'
import { visitAs } from './account.ts'
import type { Member } from '../platform/members.ts'
import { PASSWORD } from './stored-members.ts'

/** The address of an account at the moment. */
export async function emailOf({ id }: Pick<Member, 'id'>): Promise<string | undefined> {
  const { databaseUrl } = inject('platform')
  return (await query<{ email: string }>(databaseUrl, 'SELECT email FROM members WHERE id = $1', [id]))[0]?.email
}

/** Asks for another address. @returns the link in the message to it */
export async function askForAddress(member: Member, email: string): Promise<string> {
  const { send } = await visitAs(member)
  const { status } = await send('accountEmail', { email, password: PASSWORD })
  if (status !== 303) throw new Error(`The form for another address was answered by ${status}.`)
  return linkIn(await nextMailTo(inject('platform').dataFolder, email))
}

/** Presses the button behind a link, as a browser without a screen does. */
export function pressButtonOf(link: string, headers: Record<string, string> = {}): Promise<FormAnswer> {
  const { origin, pathname, searchParams } = new URL(link)
  return sendForm(origin + pathname, { token: searchParams.get('token') ?? '' }, { headers })
}

/** Gives an account another address, all the way. */
export async function changeAddress(member: Member, email: string): Promise<Member> {
  const { status } = await pressButtonOf(await askForAddress(member, email))
  if (status !== 200) throw new Error(`The link to another address was answered by ${status}.`)
  return { ...member, email }
}
