import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * Every error code with its status and its text for people; a thrown problem may have a more specific one.
 */
export const errors = {
  invalid_payload: { status: 400, message: 'The request is not of the form that this route takes.' },
  unauthorized: { status: 401, message: 'A valid API key is needed: Authorization: Bearer sk_live_…' },
  forbidden: { status: 403, message: 'The API key lacks the scope that this route needs.' },
  not_found: { status: 404, message: 'There is no such resource.' },
  method_not_allowed: { status: 405, message: 'This path does not take this method.' },
  conflict: { status: 409, message: 'The state of the resource does not allow this.' },
  result_not_ready: { status: 409, message: 'The document is still being processed.' },
  result_unavailable: { status: 409, message: 'The document failed and has no result.' },
  duplicate_external_id: {
    status: 409,
    message: 'This external_id belongs to a document with another file.',
  },
  limit_reached: { status: 409, message: 'The workspace has as many of this kind as it may have.' },
  file_too_large: { status: 413, message: 'A file may have at most 30 MB (31,457,280 bytes).' },
  payload_too_large: { status: 413, message: 'A request body may have at most 1 MiB.' },
  unsupported_file_type: {
    status: 415,
    message:
      'The file must be PDF, JPEG, PNG, TIFF, HEIC, WEBP, GIF, BMP or an e-invoice in XML, or one of these in a signed envelope (p7m) or in a container (ZIP, EML, MSG).',
  },
  unsupported_media_type: {
    status: 415,
    message: 'The content type of the request is not one that this route takes.',
  },
  range_not_satisfiable: { status: 416, message: 'The file has no such range of bytes.' },
  invalid_schema: { status: 422, message: 'There is no such schema.' },
  invalid_file_url: { status: 422, message: 'file_url must be a public https address.' },
  invalid_url: { status: 422, message: 'The URL must be a public https address.' },
  invalid_workflow: { status: 422, message: 'The steps of the workflow cannot work.' },
  invalid_review_state: { status: 422, message: 'The review state does not fit the document.' },
  invalid_value: { status: 422, message: 'A value does not fit its field.' },
  invalid_mapping: { status: 422, message: 'The mapping does not fit the schema.' },
  idempotency_key_reused: { status: 422, message: 'This Idempotency-Key was used with another request.' },
  rate_limited: { status: 429, message: 'Too many requests with this key.' },
  internal_error: { status: 500, message: 'Something went wrong on our side.' },
  unavailable: { status: 503, message: 'The service is not available right now.' },
} as const

export type ErrorCode = keyof typeof errors
export const errorCodes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]]

export const ErrorDetail = z
  .object({
    path: z.string().describe('Position in the request, such as metadata.vendor_code'),
    message: z.string().describe('What was expected there, for people'),
  })
  .meta({
    id: 'ErrorDetail',
    description: 'One fault in a request',
    examples: [{ path: 'metadata.vendor_code', message: 'expected at most 500 characters' }],
  })
export type ErrorDetail = z.infer<typeof ErrorDetail>

export const ErrorBody = z
  .object({
    error: z
      .object({
        code: z.enum(errorCodes).meta({ id: 'ErrorCode', description: 'What went wrong, for programs' }),
        message: z.string().describe('For people: what was expected. The wording may change'),
        request_id: z
          .string()
          .describe('The `x-request-id` of the request; in a replayed answer that of the first request'),
        details: z
          .array(ErrorDetail)
          .max(limits.errorDetails)
          .optional()
          .describe(`Only where a field is at fault; at most ${limits.errorDetails}`),
      })
      .describe('What went wrong'),
  })
  .meta({
    id: 'Error',
    description: 'The body of every error',
    examples: [
      {
        error: {
          code: 'invalid_payload',
          message: 'metadata.vendor_code: expected at most 500 characters',
          request_id: 'req_01jpwq4q9m7q4q2k8dax1x1q5n',
          details: [{ path: 'metadata.vendor_code', message: 'expected at most 500 characters' }],
        },
      },
    ],
  })
export type ErrorBody = z.infer<typeof ErrorBody>

type StatusOf<C extends ErrorCode> = (typeof errors)[C]['status']

/** The codes that a response made by {@link problems} can have. */
export const problemCodes = z.registry<{ codes: ErrorCode[] }>()

type ErrorShape = (typeof ErrorBody)['shape']['error']['shape']
/** The body of an error that has one of some codes. */
type ErrorBodyOf<C extends ErrorCode> = z.ZodObject<{
  error: z.ZodObject<Omit<ErrorShape, 'code'> & { code: z.ZodEnum<{ [K in C]: K }> }>
}>
type ProblemsOf<C extends ErrorCode> = {
  [S in StatusOf<C>]: ErrorBodyOf<{ [K in C]: StatusOf<K> extends S ? K : never }[C]>
}

/** The error responses of a route, by status, from the codes that its own work can give. */
export function problems<C extends ErrorCode>(...codes: C[]): ProblemsOf<C> {
  const byStatus = Map.groupBy(codes, (code) => errors[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, ErrorBody.clone().register(problemCodes, { codes })]),
  ) as unknown as ProblemsOf<C>
}

/** Codes that any authenticated route can answer. */
export const commonProblems = problems(
  'invalid_payload',
  'unauthorized',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'payload_too_large',
  'unsupported_media_type',
  'rate_limited',
  'internal_error',
  'unavailable',
)
