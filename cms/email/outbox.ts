import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { SendMailOptions } from 'nodemailer'

import { writeWhole } from '../storage/atomic-file.ts'
import { compose } from './composed.ts'

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
 * Keeps a composed message for the owner's eyes only; one of the same name is replaced.
 * @param folder absolute path, made when it is not there
 */
export async function keepInOutbox(folder: string, name: string, raw: Buffer): Promise<void> {
  await makeFolder(folder)
  await writeWhole(join(folder, name), raw)
}

/**
 * Keeps a message where a mail server would have been given it.
 * @param folder absolute path, made when it is not there
 */
export async function writeToOutbox(folder: string, message: SendMailOptions): Promise<void> {
  const { raw } = await compose(message)
  await keepInOutbox(folder, nameAt(new Date()), raw)
}
