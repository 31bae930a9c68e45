import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { labelIn } from '../document-names/find-names.ts'
import { pageLocale } from '../i18n/page-locale.ts'

const titlesSchema = z.partialRecord(z.enum(LOCALES), z.string().nullish())

/** What a document is called in another language. Whoever sees the row may see the document. */
async function otherTitle(payload: Payload, slug: string, id: unknown, name: string): Promise<string | undefined> {
  const found = payload.config.collections.find((each) => each.slug === slug)
  if (found === undefined) return undefined
  const { docs } = await payload.find({
    collection: found.slug,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'all',
    select: { [name]: true },
  })
  const titles = titlesSchema.safeParse(z.record(z.string(), z.unknown()).parse(docs[0] ?? {})[name]).data
  return titles && LOCALES.flatMap((locale) => titles[locale] || []).at(0)
}

/** Payload's own cell, with the title that the document has in the other language where there is none in this. */
export async function TitleCell(props: DefaultServerCellComponentProps) {
  const cellData: unknown = props.cellData
  const { collectionSlug, columnIndex, field, i18n, link, linkURL, payload, rowData, viewType } = props
  const name = 'name' in field && typeof field.name === 'string' ? field.name : ''
  const isEmpty = cellData === undefined || cellData === null || cellData === ''
  const title: unknown = isEmpty ? await otherTitle(payload, collectionSlug, rowData['id'], name) : cellData
  const shown = {
    cellData: title,
    collectionSlug,
    // No more of it than the cell needs: the field itself has functions, which do not travel to the browser.
    field: { name, type: 'text', label: labelIn('label' in field ? field.label : undefined, pageLocale(i18n)) },
    rowData,
    ...(link !== undefined && { link }),
    ...(linkURL !== undefined && { linkURL }),
    ...(viewType !== undefined && { viewType }),
  } as const
  return (
    <RenderDefaultCell
      clientProps={shown}
      columnIndex={columnIndex ?? 0}
      enableRowSelections={false}
      isLinkedColumn={link === true}
    />
  )
}
