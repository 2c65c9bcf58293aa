export * from './api-keys/api-keys.ts'
export * from './api-keys/authenticate.ts'
export * from './context.ts'
export { isUnavailable } from './database/is-unavailable.ts'
export * from './database/migrate.ts'
export { listDeliveryAttempts } from './delivery/attempts.ts'
export { cancelPush } from './delivery/cancel-push.ts'
export { dispatch } from './delivery/dispatch.ts'
export { expireClaims } from './delivery/expire-claims.ts'
export { listOutbox } from './delivery/outbox.ts'
export { push } from './delivery/push.ts'
export { type Reported, reportDelivery } from './delivery/report.ts'
export { retryPush } from './delivery/retry-push.ts'
export {
  createDestination,
  deleteDestination,
  getDestination,
  listDestinations,
  updateDestination,
} from './destinations/destinations.ts'
export { getMapping, previewMapping, putMapping } from './destinations/mappings.ts'
export { createRoute, deleteRoute, listRoutes, updateRoute } from './destinations/routes.ts'
export { testDestination } from './destinations/test-destination.ts'
export * from './documents/delete.ts'
export { eraseKeys } from './documents/erase-files.ts'
export * from './documents/events.ts'
export { fetchDocument } from './documents/fetch.ts'
export { getFile, type StoredFile } from './documents/file.ts'
export { type Extract, type Extracted, type ExtractionFailure, ingest } from './documents/ingest.ts'
export { getPageImage, type RenderPage } from './documents/page-image.ts'
export * from './documents/read.ts'
export * from './documents/reprocess.ts'
export { newFileKey } from './documents/stored-keys.ts'
export {
  type Submission,
  type Submitted,
  type SubmittedFile,
  submitAtOnce,
  submitDocument,
} from './documents/submit.ts'
export { storageSweepCounts } from './documents/sweep-storage.ts'
export { listEvents } from './events/list-events.ts'
export { pruneEvents } from './events/prune-events.ts'
export { createGuardedFetch, type GuardedFetch } from './http/guarded-fetch.ts'
export { type PrivateHost, parsePrivateHosts } from './http/private-hosts.ts'
export * from './id.ts'
export * from './idempotency.ts'
export type { JobHandlers, JobName, JobPayload, JobRun } from './jobs.ts'
export { GivenBack, stopTaking, work } from './lanes.ts'
export { type Learn, learn } from './layouts/learn.ts'
export * from './pagination.ts'
export * from './problem.ts'
export * from './queue-depths.ts'
export * from './rate-limit.ts'
export { approve } from './reviews/approve.ts'
export { correct } from './reviews/correct.ts'
export { reject } from './reviews/reject.ts'
export * from './storage/file-storage.ts'
export * from './storage/receive-file.ts'
export * from './storage/storage.ts'
export { sweep } from './sweep.ts'
export * from './system.ts'
export { listWebhookDeliveries } from './webhooks/deliveries.ts'
export {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  updateWebhookEndpoint,
} from './webhooks/endpoints.ts'
export { notify } from './webhooks/notify.ts'
export { redeliver } from './webhooks/redeliver.ts'
export { rotateWebhookSecret } from './webhooks/rotate-secret.ts'
export { testWebhookEndpoint } from './webhooks/test-endpoint.ts'
export * from './workspaces.ts'
