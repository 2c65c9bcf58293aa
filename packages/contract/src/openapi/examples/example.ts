import type { z } from 'zod'
import type { Json } from '../json-schemas.ts'

/** A schema with its examples, in addition to those that it has itself. */
export type Example = [schema: z.ZodType, ...values: Json[]]
