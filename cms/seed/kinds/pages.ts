import type { Page } from '../../generated/payload-types.ts'
import type { ActionSeed, BlockSeed, PageSeed } from '../content/shapes.ts'
import type { Seeder } from '../seeder.ts'
import type { Voice } from '../voice.ts'
import { published } from './published.ts'

type Block = NonNullable<Page['blocks']>[number]

const action = (voice: Voice, seed: ActionSeed | undefined) =>
  seed === undefined ? {} : { action: { label: voice.text(seed.label), href: seed.href } }

function blockData(voice: Voice, seed: BlockSeed, pictures: ReadonlyMap<string, string>): Block {
  const { text, rich } = voice
  switch (seed.block) {
    case 'prose':
      return { blockType: 'prose', text: rich(seed.text) }
    case 'callout':
      return {
        blockType: 'callout',
        tone: seed.tone,
        title: text(seed.title),
        text: rich(seed.text),
        ...action(voice, seed.action),
      }
    case 'steps':
      return {
        blockType: 'steps',
        title: text(seed.title),
        intro: text(seed.intro),
        steps: seed.steps.map((step) => ({ title: text(step.title), text: text(step.text) })),
      }
    case 'timeline':
      return {
        blockType: 'timeline',
        title: text(seed.title),
        events: seed.events.map((event) => ({
          when: text(event.when),
          title: text(event.title),
          text: text(event.text),
        })),
      }
    case 'cards':
      return {
        blockType: 'cards',
        title: text(seed.title),
        cards: seed.cards.map((card) => ({
          title: text(card.title),
          text: text(card.text),
          href: card.href ?? null,
        })),
      }
    case 'chart':
      return {
        blockType: 'chart',
        title: text(seed.title),
        unit: text(seed.unit),
        rows: seed.rows.map((row) => ({ label: text(row.label), value: row.value })),
        source: text(seed.source),
      }
    case 'downloads':
      return {
        blockType: 'downloads',
        title: text(seed.title),
        intro: text(seed.intro),
        items: seed.items.map((item) => ({
          name: text(item.name),
          note: text(item.note),
          picture: pictures.get(item.picture) ?? null,
        })),
      }
    case 'listing':
      return { blockType: 'listing', title: text(seed.title), of: seed.of, limit: seed.limit }
    case 'callToAction':
      return {
        blockType: 'callToAction',
        title: text(seed.title),
        text: text(seed.text),
        ...action(voice, seed.action),
      }
  }
}

export async function seedPages(
  seeder: Seeder,
  pages: readonly PageSeed[],
  pictures: ReadonlyMap<string, string>,
): Promise<void> {
  for (const page of pages) {
    await seeder.document('pages', { slug: { equals: page.slug } }, (voice) => ({
      slug: page.slug,
      title: voice.text(page.title),
      summary: voice.text(page.summary),
      sensitive: page.sensitive,
      visibility: page.visibility,
      blocks: page.blocks.map((block) => blockData(voice, block, pictures)),
      ...published(),
    }))
  }
}
