import type { MediaCoverageSeed, NewsSeed, PressReleaseSeed } from '../content/shapes.ts'
import type { NewsletterIssueSeed } from '../content/newsletter-issues.ts'
import type { Seeder } from '../seeder.ts'
import { published } from './published.ts'

const bySlug = (slug: string) => ({ slug: { equals: slug } })

export async function seedNews(
  seeder: Seeder,
  items: readonly NewsSeed[],
  pictures: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const item of items) {
    const id = await seeder.document('news', bySlug(item.slug), ({ text, rich }) => ({
      slug: item.slug,
      title: text(item.title),
      summary: text(item.summary),
      body: rich(item.body),
      picture: (item.picture && pictures.get(item.picture)) ?? null,
      ...published(item, item.date),
    }))
    ids.set(item.slug, id)
  }
  return ids
}

export async function seedPressReleases(seeder: Seeder, items: readonly PressReleaseSeed[]): Promise<void> {
  for (const item of items) {
    await seeder.document('press-releases', bySlug(item.slug), ({ text, rich }) => ({
      slug: item.slug,
      title: text(item.title),
      summary: text(item.summary),
      place: text(item.place),
      body: rich(item.body),
      ...published(item, item.date),
    }))
  }
}

export async function seedMediaCoverage(seeder: Seeder, items: readonly MediaCoverageSeed[]): Promise<void> {
  for (const item of items) {
    await seeder.document('media-coverage', bySlug(item.slug), ({ text }) => ({
      slug: item.slug,
      title: text(item.title),
      summary: text(item.summary),
      outlet: item.outlet,
      medium: item.medium,
      language: item.language,
      url: item.url,
      ...published({}, item.date),
    }))
  }
}

export async function seedNewsletterIssues(
  seeder: Seeder,
  issues: readonly NewsletterIssueSeed[],
  news: ReadonlyMap<string, string>,
): Promise<void> {
  for (const issue of issues) {
    await seeder.document('newsletter-issues', bySlug(issue.slug), ({ text, rich }) => ({
      slug: issue.slug,
      subject: text(issue.subject),
      intro: rich(issue.intro),
      items: issue.newsSlugs.flatMap((slug) => {
        const id = news.get(slug)
        return id === undefined ? [] : [{ relationTo: 'news' as const, value: id }]
      }),
      ...published({}, issue.date),
    }))
  }
}
