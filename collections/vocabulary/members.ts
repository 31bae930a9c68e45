import type { Labels } from './options.ts'

export const MEMBER_STATUSES = ['unverified', 'awaiting-approval', 'active', 'disabled'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

export const MEMBER_STATUS_LABELS: Labels<MemberStatus> = {
  unverified: { en: 'E-mail not confirmed', km: 'មិនទាន់បញ្ជាក់អ៊ីមែល' },
  'awaiting-approval': { en: 'Waiting for approval', km: 'កំពុងរង់ចាំការអនុម័ត' },
  active: { en: 'Active', km: 'សកម្ម' },
  disabled: { en: 'Disabled', km: 'បានបិទ' },
}

export const SUBSCRIBER_STATUSES = ['pending', 'confirmed', 'unsubscribed', 'bounced'] as const
export type SubscriberStatus = (typeof SUBSCRIBER_STATUSES)[number]

export const SUBSCRIBER_STATUS_LABELS: Labels<SubscriberStatus> = {
  pending: { en: 'Not confirmed', km: 'មិនទាន់បញ្ជាក់' },
  confirmed: { en: 'Confirmed', km: 'បានបញ្ជាក់' },
  unsubscribed: { en: 'Unsubscribed', km: 'បានឈប់ទទួល' },
  bounced: { en: 'Address does not work', km: 'អាសយដ្ឋានមិនដំណើរការ' },
}
