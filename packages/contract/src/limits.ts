/** The limits of the public API, in the units of their names. */
export const limits = {
  jsonBodyBytes: 1_048_576,
  csvBytes: 8 * 1_048_576,
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
  vendors: 100_000,
  importedVendors: 50_000,
  vendorCodeCharacters: 64,
  vendorNameCharacters: 300,
  vendorIds: 50,
  correctedFields: 100,
  errorDetails: 20,
  errorTextCharacters: 500,
} as const

/** How many slow requests of each kind a key may run at the same time in one process. */
export const requestsAtATime = {
  /** Held by `wait_seconds`, or by the receiver of a destination's test. */
  waitingRequests: { most: 100, label: 'waiting requests' },
  /** As many as the simultaneous submissions of one external_id that must succeed. */
  uploads: { most: 100, label: 'uploads' },
  downloads: { most: 50, label: 'downloads' },
  /** Rendered one after the other for each key. */
  pageImages: { most: 10, label: 'page images' },
} as const
