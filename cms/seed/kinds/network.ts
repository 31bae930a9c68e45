import type { FaqSeed, PartnerSeed, StakeholderSeed, TestimonialSeed, UsefulLinkSeed } from '../content/shapes.ts'
import type { Seeder } from '../seeder.ts'
import { published } from './published.ts'

/** Steps of ten, so that staff can put something in between. */
const place = (index: number) => (index + 1) * 10

const bySlug = (slug: string) => ({ slug: { equals: slug } })

export async function seedStakeholders(seeder: Seeder, stakeholders: readonly StakeholderSeed[]): Promise<void> {
  for (const [index, item] of stakeholders.entries()) {
    await seeder.document('stakeholders', bySlug(item.slug), ({ text, rich }) => ({
      slug: item.slug,
      name: text(item.name),
      summary: text(item.summary),
      body: rich(item.body),
      sector: item.sector,
      order: place(index),
      ...published(),
    }))
  }
}

export async function seedUsefulLinks(seeder: Seeder, links: readonly UsefulLinkSeed[]): Promise<void> {
  for (const [index, link] of links.entries()) {
    await seeder.document('useful-links', { url: { equals: link.url.en } }, ({ text }) => ({
      name: text(link.name),
      description: text(link.description),
      url: text(link.url),
      group: link.group,
      order: place(index),
    }))
  }
}

export async function seedPartners(seeder: Seeder, partners: readonly PartnerSeed[]): Promise<void> {
  for (const [index, partner] of partners.entries()) {
    await seeder.document('partners', bySlug(partner.slug), ({ text }) => ({
      slug: partner.slug,
      name: text(partner.name),
      description: text(partner.description),
      role: partner.role,
      url: partner.url,
      order: place(index),
    }))
  }
}

export async function seedTestimonials(seeder: Seeder, testimonials: readonly TestimonialSeed[]): Promise<void> {
  for (const [index, item] of testimonials.entries()) {
    await seeder.document('testimonials', bySlug(item.slug), ({ text }) => ({
      slug: item.slug,
      quote: text(item.quote),
      attribution: text(item.attribution),
      order: place(index),
      ...published(),
    }))
  }
}

export async function seedFaqs(seeder: Seeder, faqs: readonly FaqSeed[]): Promise<void> {
  for (const [index, faq] of faqs.entries()) {
    await seeder.document('faqs', bySlug(faq.slug), ({ text, rich }) => ({
      slug: faq.slug,
      question: text(faq.question),
      answer: rich(faq.answer),
      group: faq.group,
      order: place(index),
      ...published(),
    }))
  }
}
