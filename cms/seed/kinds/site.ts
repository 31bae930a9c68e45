import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
import type { home } from '../content/home.ts'
import type { NavigationSeed } from '../content/navigation.ts'
import type { ReportFiguresSeed } from '../content/report-figures.ts'
import type { SettingsSeed } from '../content/settings.ts'
import type { FactSeed } from '../content/shapes.ts'
import type { Seeder } from '../seeder.ts'
import type { Voice } from '../voice.ts'
import { morningOf } from './published.ts'

export async function seedFacts(seeder: Seeder, facts: readonly FactSeed[]): Promise<void> {
  for (const fact of facts) {
    await seeder.document('facts', { slug: { equals: fact.slug } }, ({ text }) => ({
      slug: fact.slug,
      label: text(fact.label),
      value: text(fact.value),
      source: text(fact.source),
      sourceUrl: fact.sourceUrl ?? null,
      asOf: morningOf(fact.asOf),
      reviewBy: morningOf(fact.reviewBy),
    }))
  }
}

export async function seedSettings(seeder: Seeder, seed: SettingsSeed): Promise<void> {
  await seeder.global('site-settings', ({ text, rich }) => ({
    siteName: text(seed.siteName),
    siteShortName: text(seed.siteShortName),
    tagline: text(seed.tagline),
    description: text(seed.description),
    organisation: text(seed.organisation),
    address: text(seed.address),
    email: seed.email,
    phone: seed.phone,
    openingHours: text(seed.openingHours),
    emergencyTitle: text(seed.emergencyTitle),
    emergencyText: rich(seed.emergencyText),
    footerText: text(seed.footerText),
    exitLabel: text(seed.exitLabel),
    copyright: text(seed.copyright),
    social: seed.social.map(({ name, url }) => ({ name, url })),
  }))
}

type MenuSeed = NavigationSeed['main'][number]

const entry = (voice: Voice, seed: MenuSeed) => ({
  label: voice.text(seed.label),
  href: seed.href ?? null,
  children: seed.children.map((child) => ({ label: voice.text(child.label), href: child.href })),
})

export async function seedNavigation(seeder: Seeder, seed: NavigationSeed): Promise<void> {
  await seeder.global('navigation', (voice) => ({
    main: seed.main.map((item) => entry(voice, item)),
    footer: seed.footer.map((item) => entry(voice, item)),
  }))
}

export async function seedReportFigures(seeder: Seeder, seed: ReportFiguresSeed): Promise<void> {
  await seeder.global('report-figures', ({ text }) => ({
    note: text(seed.note),
    years: seed.years.map((year) => ({ ...year })),
  }))
}

export async function seedHome(seeder: Seeder, seed: typeof home): Promise<void> {
  await seeder.global('home', ({ text, rich }) => {
    const card = (item: (typeof seed.work.cards)[number]) => ({
      title: text(item.title),
      text: text(item.text),
      href: item.href,
    })
    const point = (item: (typeof seed.whyReport.reasons)[number]) => ({
      title: text(item.title),
      text: text(item.text),
    })
    return {
      hero: { title: text(seed.heroTitle), text: text(seed.heroText), note: text(seed.heroNote) },
      whatIsCsam: { title: text(seed.whatIsCsam.title), text: rich(seed.whatIsCsam.text) },
      whyReport: { title: text(seed.whyReport.title), reasons: seed.whyReport.reasons.map(point) },
      takedown: {
        title: text(seed.takedown.title),
        intro: text(seed.takedown.intro),
        steps: seed.takedown.steps.map(point),
      },
      status: { title: text(seed.statusTitle), text: text(seed.statusText) },
      counters: { title: text(seed.countersTitle), note: text(seed.countersNote) },
      work: { title: text(seed.work.title), text: text(seed.work.text), cards: seed.work.cards.map(card) },
      approaches: { title: text(seed.approaches.title), items: seed.approaches.items.map(card) },
      news: { title: text(seed.newsTitle) },
      learning: {
        title: text(seed.learning.title),
        text: text(seed.learning.text),
        audiences: Object.fromEntries(AUDIENCES.map((audience) => [audience, text(seed.learning.audiences[audience])])),
      },
      testimonials: { title: text(seed.testimonialsTitle) },
      gallery: { title: text(seed.galleryTitle) },
      partners: { title: text(seed.partnersTitle) },
      donate: { title: text(seed.donate.title), text: text(seed.donate.text), label: text(seed.donate.label) },
      follow: { title: text(seed.follow.title), text: text(seed.follow.text) },
    }
  })
}
