import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { readMessage, type ReadMessage } from './read-message.ts'

/** Milliseconds in which the worker has long written what it was asked for. */
const PATIENCE = 60_000

async function messagesIn(folder: string): Promise<ReadMessage[]> {
  const names = await readdir(folder).catch(() => [])
  const whole = names.filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(whole.map(async (name) => readMessage(await readFile(join(folder, name), 'utf8'))))
}

/** Every message to an address in the outbox of a platform, the first one first. */
export async function mailTo(dataFolder: string, address: string): Promise<ReadMessage[]> {
  const all = await messagesIn(join(dataFolder, 'outbox'))
  return all.filter(({ headers }) => headers['to']?.includes(address))
}

/** The newest message to an address, once there are so many. @throws when it does not come */
export async function nextMailTo(dataFolder: string, address: string, count = 1): Promise<ReadMessage> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const messages = await mailTo(dataFolder, address)
    const last = messages.at(-1)
    if (last !== undefined && messages.length >= count) return last
    if (Date.now() > end) throw new Error(`${messages.length} of ${count} messages came to ${address}.`)
    await pause(200)
  }
}

/** The link in a message. @throws when there is none */
export function linkIn({ text }: ReadMessage): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0]
  if (link === undefined) throw new Error('There is no link in the message.')
  return link
}
