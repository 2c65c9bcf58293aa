/** Every column with texts that NUMORA_SECRET encrypts. A test compares the list with the columns of the database. */
export const sealedColumns = [
  ['destinations', 'sealed_credentials'],
  ['destination_tokens', 'sealed_token'],
  ['webhook_endpoints', 'sealed_secret'],
  ['webhook_endpoints', 'previous_sealed_secret'],
  ['workflows', 'sealed_secret'],
  ['routes', 'sealed_secret'],
  ['idempotent_answers', 'sealed'],
] as const
