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
  'person.joined',
  'person.updated',
  'person.removed',
  'person.signed_out',
  'person.password_changed',
  'invitation.created',
  'invitation.deleted',
  'destination.created',
  'destination.updated',
  'destination.deleted',
  'lookup_table.created',
  'lookup_table.updated',
  'lookup_table.deleted',
  'destination.session_created',
  'mapping.created',
  'mapping.updated',
  'mapping.deleted',
  'route.created',
  'route.updated',
  'route.deleted',
  'settings.updated',
  'vendor.created',
  'vendor.updated',
  'vendor.deleted',
  'vendor_list.imported',
  'workflow.created',
  'workflow.updated',
  'workflow.deleted',
  'webhook_endpoint.created',
  'webhook_endpoint.updated',
  'webhook_endpoint.deleted',
  'webhook_endpoint.secret_rotated',
  'webhook_endpoint.disabled',
  'webhook_endpoint.replayed',
  'workspace.created',
] as const
export const AuditType = z.enum(auditTypes).meta({
  id: 'AuditType',
  description:
    'The kind of the target and the action. `api_key.restored`: a start made the key of ' +
    '`NUMORA_BOOTSTRAP_API_KEY` valid again. `vendor_list.imported`: one event for all vendors of a file, with their ' +
    'numbers. `webhook_endpoint.disabled`: Numora disabled it, because it did not answer. ' +
    '`webhook_endpoint.replayed`: its events of a time were queued again. `destination.session_created`: an executor got a ' +
    'short-lived token',
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
    type: z.enum(auditTargetTypes).describe('The kind of the target'),
    id: z
      .string()
      .describe(
        'Id of the target; for a mapping, its schema and its destination joined by a slash, for a lookup table its name, for a vendor its code, for ' +
          'the list of vendors and for the settings the workspace',
      ),
  })
  .meta({
    id: 'AuditTarget',
    description: 'What was changed; it may have been deleted since',
    examples: [
      { type: 'destination', id: 'dst_01jpwq4q9m7q4q2k8dax1x1q5n' },
      { type: 'mapping', id: 'invoice_v2/dst_01jpwq4q9m7q4q2k8dax1x1q5n' },
    ],
  })

export const AuditChange = z
  .object({
    field: z
      .string()
      .describe('Name of a property of the target; for a nested property, the names joined by dots'),
    before: z.string().nullable().describe('The value before; null if there was none'),
    after: z.string().nullable().describe('The value after; null if there is none'),
  })
  .meta({
    id: 'AuditChange',
    description:
      'One change. A value that is not text is written as JSON. Secrets, credentials and the parts of URLs that may be ' +
      'secret are shown as `[…]`, so before and after can look the same although they differ',
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
      .describe(
        'The changes: all properties if the target was created or deleted, otherwise those that differ',
      ),
    request_id: z
      .string()
      .nullable()
      .describe('The `x-request-id` of the request that caused the change, if one did'),
    created_at: Timestamp.describe('When it happened'),
  })
  .meta({ id: 'AuditEvent', description: 'A change of the configuration of the workspace, and who made it' })
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
      description: 'Only changes by this actor: its id, or its name if it has no id',
      examples: ['key_01jpwq4q9m7q4q2k8dax1x1q5n'],
    }),
  target: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Only changes of the target with this id',
      examples: ['dst_01jpwq4q9m7q4q2k8dax1x1q5n'],
    }),
  created_after: TimestampInput.optional().describe('Only changes after this instant'),
  created_before: TimestampInput.optional().describe('Only changes before this instant'),
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
      'Changes of people, invitations, API keys, destinations, mappings, lookup tables, routes, workflows, vendors, webhook endpoints and settings, and the creation of the workspace, ' +
      'each with its actor, including changes by the command line and by Numora itself. Requests that changed nothing ' +
      'are not listed. Changes of a document are in its own events. Audit events are kept as long as the workspace.',
  },
})
