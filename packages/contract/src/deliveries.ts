import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentResource } from './documents.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DeliveryId, DestinationId, DocumentId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { DocumentStatus } from './status.ts'
import { LinkUrl, Metadata, ProviderName, Timestamp, TimestampInput } from './values.ts'

const c = initContract()

export const DeliveryStatus = z
  .enum(['pending', 'succeeded', 'failed', 'skipped'])
  .meta({ id: 'DeliveryStatus' })
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

export const DeliveryAttempt = z
  .object({
    id: DeliveryId,
    destination_id: DestinationId.nullable(),
    provider: z.string(),
    status: DeliveryStatus,
    execution_id: z.string(),
    external_record_id: z.string().nullable(),
    external_url: z.string().nullable(),
    error_code: z.string().nullable(),
    error_message: z.string().nullable(),
    attempt: z.int(),
    attempted_at: Timestamp.nullable(),
    next_attempt_at: Timestamp.nullable(),
  })
  .meta({ id: 'DeliveryAttempt' })
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>

export const DeliveryReport = z
  .strictObject({
    provider: ProviderName,
    status: z.enum(['succeeded', 'failed', 'skipped']),
    execution_id: z.string().min(1).max(255),
    attempted_at: TimestampInput,
    external_record_id: z.string().min(1).max(500).optional(),
    external_url: LinkUrl.optional(),
    error_code: z.string().max(100).optional(),
    error_message: z.string().max(1_000).optional(),
  })
  .refine((report) => report.status !== 'succeeded' || report.external_record_id !== undefined, {
    path: ['external_record_id'],
    message: 'expected the id of the record when status is succeeded',
  })
  .meta({ id: 'DeliveryReport', description: 'What an external executor did' })
export type DeliveryReport = z.infer<typeof DeliveryReport>

export const DispatchBody = z
  .strictObject({ destination_id: z.string().optional(), provider: ProviderName.optional() })
  .meta({ id: 'Dispatch' })
export type DispatchBody = z.infer<typeof DispatchBody>

export const OutboxItem = z
  .object({
    document_id: DocumentId,
    schema: SchemaIdValue,
    status: DocumentStatus,
    external_id: z.string().nullable(),
    metadata: Metadata,
    result_url: z.string(),
    dispatch_url: z.string(),
  })
  .meta({ id: 'OutboxItem' })
export type OutboxItem = z.infer<typeof OutboxItem>

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
  },
  list: {
    method: 'GET',
    path: '/v1/documents/:id/delivery',
    pathParams,
    query: PageQuery,
    responses: { 200: page(DeliveryAttempt, 'DeliveryAttemptPage') },
    metadata: scope('delivery:read'),
    summary: 'List delivery attempts, newest first',
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
  },
  outbox: {
    method: 'GET',
    path: '/v1/delivery/outbox',
    query: PageQuery.extend({ provider: ProviderName.optional() }),
    responses: { 200: page(OutboxItem, 'OutboxPage') },
    metadata: scope('delivery:read'),
    summary: 'List reviewed documents that wait for delivery',
  },
})
