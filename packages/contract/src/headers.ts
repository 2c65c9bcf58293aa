import { z } from 'zod'
import { limits } from './limits.ts'

/** Headers that every `POST` accepts. */
export const postHeaders = {
  'idempotency-key': z
    .string()
    .min(1)
    .max(limits.idempotencyKeyCharacters)
    .optional()
    .meta({
      description:
        'Makes it safe to repeat the request: the same key with the same request within 24 h gets the first ' +
        'answer again, with `idempotent-replayed: true`. With another request it is 422 `idempotency_key_reused`; ' +
        'while the first one still runs it is 409 `conflict`',
      examples: ['9b2f6f0e-4c0e-4d0b-8f57-5d3b7c2f1a90'],
    }),
}
