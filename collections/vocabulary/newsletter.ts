import type { Locale } from './locales.ts'
import type { Labels } from './options.ts'

/**
 * Nobody is a subscriber before they have confirmed it by a link. Who unsubscribes is deleted, as the privacy page promises;
 * an address that does not work is kept, so as not to be tried again.
 */
type SubscriberStatus = 'confirmed' | 'bounced'

export const SUBSCRIBER_STATUS_LABELS: Labels<SubscriberStatus> = {
  confirmed: { en: 'Confirmed', km: 'បានបញ្ជាក់' },
  bounced: { en: 'Address does not work', km: 'អាសយដ្ឋានមិនដំណើរការ' },
}

/** The way of an issue to its readers. What is sent is put together once, and then stays as it is. */
export const SENDING_STATES = ['scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const
export type SendingState = (typeof SENDING_STATES)[number]

/** How long an issue that is due waits for what hinders it, before its schedule is called off. */
export const PATIENCE_MINUTES = 60

export const SENDING_STATE_LABELS: Labels<SendingState> = {
  scheduled: { en: 'Scheduled', km: 'បានកំណត់ពេល' },
  sending: { en: 'Being sent', km: 'កំពុងផ្ញើ' },
  paused: { en: 'Paused', km: 'បានផ្អាក' },
  sent: { en: 'Sent', km: 'បានផ្ញើ' },
  cancelled: { en: 'Cancelled', km: 'បានបោះបង់' },
}

/**
 * The way of one issue to one reader. `handed-over` is written just before the last byte goes to the mail server: what is
 * found so after a crash may have been taken or not, and becomes `unknown`, for staff to decide.
 */
export const DELIVERY_STATES = ['waiting', 'handed-over', 'sent', 'bounced', 'failed', 'unknown', 'gone'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

export const DELIVERY_STATE_LABELS: Labels<DeliveryState> = {
  waiting: { en: 'Waiting', km: 'កំពុងរង់ចាំ' },
  'handed-over': { en: 'Being handed over', km: 'កំពុងប្រគល់' },
  sent: { en: 'Sent', km: 'បានផ្ញើ' },
  bounced: { en: 'Address does not work', km: 'អាសយដ្ឋានមិនដំណើរការ' },
  failed: { en: 'Given up', km: 'ផ្ញើមិនបាន' },
  unknown: { en: 'Unknown', km: 'មិនដឹង' },
  gone: { en: 'Unsubscribed meanwhile', km: 'បានឈប់ទទួលក្នុងពេលនោះ' },
}

/** Stands in the text and the HTML of an issue where each reader's own link to unsubscribe goes. */
export const UNSUBSCRIBE_MARK = '{{unsubscribe}}'

/** An issue as it goes out, in each language that it is ready in; readers of another get the one that there is. */
export interface IssueMessage {
  subject: string
  text: string
  html: string
}
export type IssueMessages = Partial<Record<Locale, IssueMessage>>
