import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'

import { isUploadName, UPLOAD_KINDS, type UploadKind } from '../../collections/vocabulary/upload-kinds.ts'
import { localCopies } from '../../collections/uploads/copies-here.ts'
import { inPageLanguage } from '../i18n/page-locale.ts'

const UNREACHED = {
  en: 'The storage of files does not answer as it should, so nothing was changed. Try again in a moment. If it goes on, tell whoever looks after the platform.',
  km: 'កន្លែងរក្សាទុកឯកសារមិនឆ្លើយតបដូចធម្មតា ដូច្នេះគ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។ សូមព្យាយាមម្ដងទៀតបន្តិចទៀត។ បើបញ្ហានៅតែកើតឡើង សូមប្រាប់អ្នកថែទាំប្រព័ន្ធ។',
}

/** What is done with the storage; whoever waits for it is told what to do when it fails. */
async function inStorage(req: PayloadRequest, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    req.payload.logger.error({ err: error }, 'The storage of uploads failed')
    throw new APIError(inPageLanguage(req, UNREACHED), 503, undefined, true)
  }
}

interface StoredFile {
  filename?: string | null
  mimeType?: string | null
}

interface Uploaded extends StoredFile {
  sizes?: Readonly<Record<string, StoredFile | undefined>> | null
}

/** The files of a document, with what they are: the one that was uploaded, and for a picture its sizes. */
function filesOf({ filename, mimeType, sizes }: Uploaded): Map<string, string> {
  const files = new Map<string, string>()
  for (const each of [{ filename, mimeType }, ...Object.values(sizes ?? {})]) {
    if (typeof each?.filename === 'string') files.set(each.filename, each.mimeType ?? 'application/octet-stream')
  }
  return files
}

const hasNewFiles = (req: PayloadRequest): boolean =>
  req.file !== undefined || Object.keys(req.payloadUploadSizes ?? {}).length > 0

/** In the transaction of the document: what the bucket does not take is not published. */
const send =
  (kind: UploadKind): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const copies = localCopies()
    if (copies === undefined || !hasNewFiles(req)) return
    const files = filesOf(doc as Uploaded)
    await inStorage(req, async () => {
      for (const [name, type] of files) await copies.send(kind, name, type)
      for (const name of filesOf((previousDoc ?? {}) as Uploaded).keys()) {
        if (!files.has(name)) await copies.remove(kind, name)
      }
    })
  }

/** Only its files, for ourselves: whether they may be changed is asked elsewhere. */
const uploadedAs = async (kind: UploadKind, id: string | number, req: PayloadRequest): Promise<Uploaded> =>
  (await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) ?? {}

/**
 * Before the document goes: where many are deleted at once, Payload keeps what was done to one although its hooks failed afterwards,
 * and a file that nothing names any more would stay public.
 */
const remove =
  (kind: UploadKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const copies = localCopies()
    if (copies === undefined) return
    const files = filesOf(await uploadedAs(kind, id, req))
    await inStorage(req, async () => {
      for (const name of files.keys()) await copies.remove(kind, name)
    })
  }

/** A picture that is cut anew is read from the folder, and may have been uploaded on another machine. */
const bring =
  (kind: UploadKind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const copies = localCopies()
    if (operation !== 'update' || copies === undefined || !('id' in args)) return
    const id: unknown = args.id
    if (typeof id !== 'string') return
    const { filename } = await uploadedAs(kind, id, req)
    if (typeof filename === 'string') await inStorage(req, () => copies.bring(kind, filename))
  }

/** Where a bucket is set, it holds what is uploaded, and the folder of each machine a copy of what is asked for there. */
export function uploadsInBucket(collection: CollectionConfig): CollectionConfig {
  const kind = UPLOAD_KINDS.find((each) => each === collection.slug)
  if (kind === undefined || typeof collection.upload !== 'object') return collection
  const { hooks, upload } = collection
  return {
    ...collection,
    upload: {
      ...upload,
      handlers: [
        ...(upload.handlers ?? []),
        // Answers nothing: once the file is in the folder, Payload sends it as it always does.
        async (_req, { params: { filename } }) => {
          if (isUploadName(filename)) await localCopies()?.bring(kind, filename)
        },
      ],
    },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), bring(kind)],
      afterChange: [...(hooks?.afterChange ?? []), send(kind)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), remove(kind)],
    },
  }
}
