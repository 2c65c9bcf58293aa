import { z } from 'zod'
import { limits } from './limits.ts'

/** Headers that every `POST` takes. */
export const postHeaders = {
  'idempotency-key': z
    .string()
    .min(1)
    .max(limits.idempotencyKeyCharacters)
    .optional()
    .describe('The same key with the same request within 24 h gives the first answer again'),
}
