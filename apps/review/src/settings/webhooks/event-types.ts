import type { WebhookType } from '@numora/contract'

/** All types of events, as a record, so that the compiler misses none. */
const known: Record<WebhookType, true> = {
  'document.processing': true,
  'document.review_required': true,
  'document.reviewed': true,
  'document.rejected': true,
  'document.failed': true,
  'document.deleted': true,
  'push.succeeded': true,
  'push.failed': true,
  'run.failed': true,
  'webhook.test': true,
  'webhook.disabled': true,
  'webhook.exhausted': true,
}

export const eventTypes = Object.keys(known) as WebhookType[]
