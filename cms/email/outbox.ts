import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { createTransport, type SendMailOptions } from 'nodemailer'

import { writeWhole } from '../storage/atomic-file.ts'

/** Writes the message as it would have gone over the wire, with the line ends of RFC 5322. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

let written = 0

/** Time first, so that a list by name is a list by time; then what tells apart the messages of one moment. */
function nameAt(now: Date): string {
  written += 1
  const time = now.toISOString().replace(/[-:.]/g, '')
  return `${time}-${process.pid}-${String(written).padStart(6, '0')}.eml`
}

async function makeFolder(path: string): Promise<void> {
  try {
    // Not recursive: DATA_DIR is there, or this is not the place for a message.
    await mkdir(path, 0o700)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/**
 * Keeps a message where a mail server would have been given it, for the owner's eyes only.
 * @param folder absolute path, made when it is not there
 */
export async function writeToOutbox(folder: string, message: SendMailOptions): Promise<void> {
  const { message: composed } = await composer.sendMail(message)
  // With `buffer` it is one; the type allows a stream as well.
  if (!Buffer.isBuffer(composed)) throw new TypeError('The message was not composed into a buffer.')
  await makeFolder(folder)
  await writeWhole(join(folder, nameAt(new Date())), composed)
}
