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
} as const
