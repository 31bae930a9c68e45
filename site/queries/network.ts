import type { Faq, Partner, Stakeholder, Testimonial, UsefulLink } from '../../cms/generated/payload-types.ts'
import { findDocuments } from '../payload.ts'
import { findShown, type Shown } from './localised.ts'
import { withFacts, type Reader } from './reader.ts'

const IN_ORDER = ['order', 'id']

export const findFaqs = async (reader: Reader, limit = 0): Promise<Shown<Faq>[]> =>
  (await findShown('faqs', reader, { sort: IN_ORDER, limit })).docs

export const findStakeholders = async (reader: Reader, limit = 0): Promise<Shown<Stakeholder>[]> =>
  (await findShown('stakeholders', reader, { sort: IN_ORDER, limit })).docs

export const findTestimonials = async (reader: Reader, limit = 0): Promise<Shown<Testimonial>[]> =>
  (await findShown('testimonials', reader, { sort: IN_ORDER, limit })).docs

export const findUsefulLinks = async (reader: Reader, limit = 0): Promise<UsefulLink[]> =>
  withFacts((await findDocuments('useful-links', reader, { sort: IN_ORDER, limit })).docs, reader.facts)

export const findPartners = async (reader: Reader, limit = 0): Promise<Partner[]> =>
  withFacts((await findDocuments('partners', reader, { sort: IN_ORDER, limit, depth: 1 })).docs, reader.facts)
