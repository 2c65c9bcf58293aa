import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentResource } from './document-resources.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DeliveryId, DestinationId, DocumentId, EventId, RouteId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { DocumentStatus } from './status.ts'
import { LinkUrl, Metadata, ProviderName, Timestamp, TimestampInput } from './values.ts'
import { WebhookAttempt } from './webhook-endpoints.ts'

const c = initContract()

export const DeliveryStatus = z.enum(['pending', 'succeeded', 'failed', 'skipped']).meta({
  id: 'DeliveryStatus',
  description: '`pending`: not made yet. `skipped`: an executor deliberately did not deliver it',
  examples: ['succeeded'],
})
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

export const DeliveryAttempt = z
  .object({
    id: DeliveryId,
    destination_id: DestinationId.nullable().describe(
      'Where Numora pushed to; null for an attempt of an external executor',
    ),
    provider: z.string().describe('Provider of the destination, or of the executor'),
    status: DeliveryStatus,
    execution_id: z
      .string()
      .describe("The executor's own id of the attempt; of Numora's attempts their `id`"),
    external_record_id: z
      .string()
      .nullable()
      .describe('Id of the record in the other system, where it is known'),
    external_url: z
      .string()
      .nullable()
      .describe('Address of the record in the other system, where it is known'),
    error_code: z.string().nullable().describe('Why it failed, for programs; otherwise null'),
    error_message: z
      .string()
      .nullable()
      .describe(
        "Why it failed, for people; for a destination's answer its status and a redacted excerpt; otherwise null",
      ),
    attempt: z.int().describe('Counts the attempts of one delivery, from 1'),
    attempted_at: Timestamp.nullable().describe('When it was made; null while it is pending'),
    next_attempt_at: Timestamp.nullable().describe(
      'When a pending attempt, or the next notification of the executor, will be made; otherwise null',
    ),
    claim_id: DeliveryId.nullable().describe(
      "The executor's claim that the attempt belongs to; null for pushes and for reports without a claim",
    ),
    notifications: z
      .array(WebhookAttempt)
      .describe('The attempts to notify the executor of the claim by `delivery.requested`, oldest first'),
  })
  .meta({ id: 'DeliveryAttempt', description: 'One attempt to deliver a document' })
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>

export const DeliveryReport = z
  .strictObject({
    provider: ProviderName.describe("The executor's provider, as its route names it"),
    status: z
      .enum(['succeeded', 'failed', 'skipped'])
      .describe('`skipped`: deliberately not delivered; counts as delivered'),
    execution_id: z
      .string()
      .min(1)
      .max(255)
      .describe("The executor's own id of the attempt; the same one counts once"),
    attempted_at: TimestampInput.describe('When the executor delivered, or tried to'),
    external_record_id: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('Id of the record in the other system; required when `succeeded`'),
    external_url: LinkUrl.optional().describe('Address of the record for people: http or https'),
    claim_id: z
      .string()
      .max(100)
      .optional()
      .describe(
        'The claim from `delivery.requested`, or of the pending attempt in the list. Needed only while several claims of ' +
          'the provider are open',
      ),
    error_code: z.string().max(100).optional().describe('Why it failed, for programs'),
    error_message: z.string().max(1_000).optional().describe('Why it failed, for people'),
  })
  .refine((report) => report.status !== 'succeeded' || report.external_record_id !== undefined, {
    path: ['external_record_id'],
    message: 'expected the id of the record when status is succeeded',
  })
  .meta({ id: 'DeliveryReport', description: 'What an external executor did' })
export type DeliveryReport = z.infer<typeof DeliveryReport>

export const DispatchBody = z
  .strictObject({
    destination_id: z.string().optional().describe('Only to this destination, which needs no route for it'),
    provider: ProviderName.optional().describe('Only by the routes, or to the destination, of this provider'),
  })
  .meta({ id: 'Dispatch', description: 'Without both: by every active route that matches' })
export type DispatchBody = z.infer<typeof DispatchBody>

export const OutboxItem = z
  .object({
    document_id: DocumentId,
    schema: SchemaIdValue,
    status: DocumentStatus,
    external_id: z.string().nullable().describe('Your own number for it, where one was given'),
    metadata: Metadata,
    result_url: z.string().describe('Path of the result'),
    dispatch_url: z.string().describe('Path for claiming it'),
  })
  .meta({ id: 'OutboxItem', description: 'A document that waits for an executor' })
export type OutboxItem = z.infer<typeof OutboxItem>

/** The body of the notification of an executor. It has the form of an event, but is none of the workspace's events. */
export const DeliveryRequested = z
  .object({
    id: EventId.describe('The same at every attempt to notify the executor of one claim'),
    type: z.literal('delivery.requested').describe('What happened'),
    created_at: Timestamp.describe('When the document was claimed'),
    data: z
      .object({
        document_id: DocumentId,
        route_id: RouteId,
        claim_id: DeliveryId.describe('The claim, for the report'),
        schema: SchemaIdValue,
        external_id: z.string().nullable().describe('Your own number for it; null if none was given'),
        metadata: Metadata,
        operation: z
          .enum(['create', 'update'])
          .describe(
            '`update`: an earlier approval was delivered by this route, so its record is to be changed',
          ),
        external_record_id: z
          .string()
          .nullable()
          .describe('Id of the record, as an earlier report gave it; null if there was none'),
        result_url: z.string().describe('Path of the result'),
        report_url: z.string().describe('Path for the report'),
      })
      .meta({ id: 'DeliveryRequestedData', description: 'No extracted values: fetch them' }),
  })
  .meta({ id: 'DeliveryRequestedEvent', description: 'Asks an executor to deliver a document' })
export type DeliveryRequested = z.infer<typeof DeliveryRequested>

const pathParams = z.object({ id: DocumentId })

export const deliveries = c.router({
  dispatch: {
    method: 'POST',
    path: '/v1/documents/:id/dispatch',
    pathParams,
    headers: postHeaders,
    body: DispatchBody,
    responses: { 202: DocumentResource, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Queue a delivery',
    description:
      'Delivers a document that is `reviewed` or `push_failed` by every active route that matches, whatever its trigger, ' +
      'or only to the given destination or provider. Push routes are pushed; for an external route the document is ' +
      'claimed for its executor, which is notified if the route has a `config`, and then reports. Targets that already have the document are skipped. 409 ' +
      '`conflict` in any other state, and if nothing matches.',
  },
  list: {
    method: 'GET',
    path: '/v1/documents/:id/delivery',
    pathParams,
    query: PageQuery,
    responses: { 200: page(DeliveryAttempt, 'DeliveryAttemptPage') },
    metadata: scope('delivery:read'),
    summary: 'List delivery attempts, newest first',
    description:
      "Numora's pushes, and claims and reports of external executors, including pending ones. A claim shows every attempt " +
      'to notify its executor in `notifications`.',
  },
  report: {
    method: 'POST',
    path: '/v1/documents/:id/delivery',
    pathParams,
    headers: postHeaders,
    body: DeliveryReport,
    responses: { 200: DeliveryAttempt, 201: DeliveryAttempt, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Report what an external executor did',
    description:
      "Allowed while a claim of the executor's provider is open, and without one while the document is `reviewed` or " +
      '`push_failed`; otherwise, and for what Numora itself pushes, 409 `conflict`. It counts for the claim that it names ' +
      'by `claim_id`: an open one, or the latest one of its route if that failed, such as by time; without `claim_id` for ' +
      'the one that is open. A `claim_id` of another claim, and several open claims without one, are 409 `conflict`. The ' +
      'first report of an `execution_id` ' +
      'is 201; the same one again is 200 in any state and changes nothing; with other data it is 409 `conflict`. ' +
      '`succeeded` and `skipped` end in `push_succeeded`, `failed` in `push_failed`.',
  },
  outbox: {
    method: 'GET',
    path: '/v1/delivery/outbox',
    query: PageQuery.extend({
      provider: ProviderName.optional().meta({
        description: 'Only documents for executors of this provider, and those without any route',
        examples: ['erp'],
      }),
    }),
    responses: { 200: page(OutboxItem, 'OutboxPage') },
    metadata: scope('delivery:read'),
    summary: 'List reviewed documents that wait for delivery',
    description:
      'For executors that poll, oldest first: documents that are `reviewed` or `push_failed` and have an active ' +
      'external route or no active route at all; without `provider` also those that failed to be pushed on approval.',
  },
})
