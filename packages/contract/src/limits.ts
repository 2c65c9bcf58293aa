/** The limits of the public API, in the units that their names give. */
export const limits = {
  jsonBodyBytes: 1_048_576,
  fileBytes: 30 * 1_048_576,
  pages: 100,
  pixelsPerPage: 100_000_000,
  fileUrlCharacters: 2_048,
  externalIdCharacters: 255,
  metadataKeys: 50,
  metadataKeyCharacters: 40,
  metadataValueCharacters: 500,
  idempotencyKeyCharacters: 255,
  pageSize: 100,
  defaultPageSize: 20,
  waitSeconds: 30,
  pageImageWidth: 2_000,
  fieldValueCharacters: 2_000,
  lineItems: 2_000,
  confirmedLineItems: 30_000,
  webhookEndpoints: 100,
  destinations: 100,
  routes: 500,
  liveApiKeys: 1_000,
  correctedFields: 100,
  errorDetails: 20,
  errorTextCharacters: 500,
} as const

/** How many requests that take long a key may have under way at a time in one process, and what they are called. */
export const requestsAtATime = {
  /** Held by `wait_seconds`, or by the receiver of a destination's test. */
  waitingRequests: { most: 100, label: 'waiting requests' },
  /** As many as one external_id may be submitted at once. */
  uploads: { most: 100, label: 'uploads' },
  downloads: { most: 50, label: 'downloads' },
  /** Drawn one after the other for each key. */
  pageImages: { most: 10, label: 'page images' },
} as const
