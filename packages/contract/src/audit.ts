import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { Actor } from './events.ts'
import { AuditEventId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp, TimestampInput } from './values.ts'

const c = initContract()

/** Everything that the audit trail records, by the kind of its target. */
export const auditTypes = [
  'api_key.created',
  'api_key.rotated',
  'api_key.revoked',
  'api_key.restored',
  'destination.created',
  'destination.updated',
  'destination.deleted',
  'mapping.created',
  'mapping.updated',
  'mapping.deleted',
  'route.created',
  'route.updated',
  'route.deleted',
  'webhook_endpoint.created',
  'webhook_endpoint.updated',
  'webhook_endpoint.deleted',
  'webhook_endpoint.secret_rotated',
  'webhook_endpoint.disabled',
  'workspace.created',
] as const
export const AuditType = z.enum(auditTypes).meta({
  id: 'AuditType',
  description:
    'What was done, after the kind of what it was done to. `api_key.restored`: a start made the key of ' +
    '`NUMORA_BOOTSTRAP_API_KEY` valid again. `webhook_endpoint.disabled`: Numora itself did, since nobody answered',
  examples: ['destination.updated'],
})
export type AuditType = z.infer<typeof AuditType>

/** The kinds of targets: the part of a type before the dot. */
export type AuditTargetType = AuditType extends infer T
  ? T extends `${infer K}.${string}`
    ? K
    : never
  : never
const auditTargetTypes = [
  ...new Set(auditTypes.map((type) => type.slice(0, type.indexOf('.')) as AuditTargetType)),
] as [AuditTargetType, ...AuditTargetType[]]

export const AuditTarget = z
  .object({
    type: z.enum(auditTargetTypes).describe('What kind of thing it is'),
    id: z.string().describe('Its id; of a mapping its schema and its destination, joined by a slash'),
  })
  .meta({
    id: 'AuditTarget',
    description: 'What was changed; it may be deleted since',
    examples: [
      { type: 'destination', id: 'dst_01jpwq4q9m7q4q2k8dax1x1q5n' },
      { type: 'mapping', id: 'invoice_v2/dst_01jpwq4q9m7q4q2k8dax1x1q5n' },
    ],
  })

export const AuditChange = z
  .object({
    field: z
      .string()
      .describe('Name of a property of the target; of one within another, both names joined by a dot'),
    before: z.string().nullable().describe('The value before; null where there was none'),
    after: z.string().nullable().describe('The value after; null where there is none'),
  })
  .meta({
    id: 'AuditChange',
    description:
      'One change. A value that is not text is written as JSON. Secrets and credentials are `[…]`, and so is what may ' +
      'be secret in a URL: before and after can look the same there, and differ all the same',
    examples: [
      { field: 'status', before: 'active', after: 'disabled' },
      { field: 'scopes', before: null, after: '["documents:read"]' },
      { field: 'credentials', before: '[…]', after: '[…]' },
    ],
  })
export type AuditChange = z.infer<typeof AuditChange>

export const AuditEvent = z
  .object({
    id: AuditEventId,
    type: AuditType,
    actor: Actor,
    target: AuditTarget,
    changes: z
      .array(AuditChange)
      .describe('What it changed: all properties of what was created or deleted, else those that differ'),
    request_id: z
      .string()
      .nullable()
      .describe('The `x-request-id` of the request that caused it, where one did'),
    created_at: Timestamp.describe('When it happened'),
  })
  .meta({ id: 'AuditEvent', description: 'Who changed what in the set-up of the workspace' })
export type AuditEvent = z.infer<typeof AuditEvent>

export const AuditListQuery = PageQuery.extend({
  type: z
    .union([z.array(AuditType).max(100), AuditType.transform((value) => [value])])
    .optional()
    .meta({
      description: 'Only events of this type; repeat it for several',
      examples: [['api_key.created', 'api_key.revoked']],
    }),
  actor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Only what this actor did: its id, or the name of one that has no id',
      examples: ['key_01jpwq4q9m7q4q2k8dax1x1q5n'],
    }),
  target: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Only what was done to the target with this id',
      examples: ['dst_01jpwq4q9m7q4q2k8dax1x1q5n'],
    }),
  created_after: TimestampInput.optional().describe('Only what happened after this instant'),
  created_before: TimestampInput.optional().describe('Only what happened before this instant'),
})
export type AuditListQuery = z.output<typeof AuditListQuery>

export const audit = c.router({
  list: {
    method: 'GET',
    path: '/v1/audit',
    query: AuditListQuery,
    responses: { 200: page(AuditEvent, 'AuditEventPage') },
    metadata: scope('admin'),
    summary: 'List who changed what, newest first',
    description:
      'Changes of API keys, destinations, mappings, routes and webhook endpoints, and the creation of the workspace, ' +
      'each with its actor: also what was done on the command line, and by Numora itself. What a request left as it ' +
      'was is not in it. What happens to a document is in its own events. Kept for as long as the workspace.',
  },
})
