import { z } from 'zod'

/** The prefix of every kind of id, by resource. */
export const idPrefixes = {
  document: 'doc',
  lineItem: 'li',
  event: 'evt',
  auditEvent: 'aud',
  webhookEndpoint: 'whk',
  destination: 'dst',
  route: 'rte',
  workflow: 'wf',
  run: 'run',
  delivery: 'dlv',
  lesson: 'les',
  reviewLink: 'lnk',
  apiKey: 'key',
  comment: 'cmt',
  view: 'view',
  request: 'req',
  workspace: 'wsp',
  person: 'per',
  invitation: 'inv',
} as const
export type IdKind = keyof typeof idPrefixes

/**
 * `<prefix>_` and 26 characters of Crockford base32 that sort by time (a UUIDv7 in the encoding of TypeID).
 */
function id<K extends IdKind>(kind: K, name: string, what: string) {
  return z
    .string()
    .regex(
      new RegExp(`^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`),
      `expected an id that starts with ${idPrefixes[kind]}_`,
    )
    .meta({
      id: name,
      description: `Id of ${what}: \`${idPrefixes[kind]}_\` and 26 characters that sort by time`,
      examples: [`${idPrefixes[kind]}_01jpwq4q9m7q4q2k8dax1x1q5n`],
    })
}

export const DocumentId = id('document', 'DocumentId', 'a document')
export const LineItemId = id('lineItem', 'LineItemId', 'a line item')
export const EventId = id('event', 'EventId', 'an event')
export const AuditEventId = id('auditEvent', 'AuditEventId', 'an event of the audit trail')
export const WebhookEndpointId = id('webhookEndpoint', 'WebhookEndpointId', 'a webhook endpoint')
export const DestinationId = id('destination', 'DestinationId', 'a destination')
export const RouteId = id('route', 'RouteId', 'a delivery route')
export const WorkflowId = id('workflow', 'WorkflowId', 'a workflow')
export const RunId = id('run', 'RunId', 'a run of a workflow')
export const DeliveryId = id('delivery', 'DeliveryId', 'a delivery attempt, or of a webhook delivery')
export const LessonId = id('lesson', 'LessonId', 'a lesson')
export const ReviewLinkId = id('reviewLink', 'ReviewLinkId', 'a review link')
export const ApiKeyId = id('apiKey', 'ApiKeyId', 'an API key')
export const PersonId = id('person', 'PersonId', 'a person')
export const InvitationId = id('invitation', 'InvitationId', 'an invitation')
export const CommentId = id('comment', 'CommentId', 'a comment')
export const ViewId = id('view', 'ViewId', 'a saved view')
export const WorkspaceId = id('workspace', 'WorkspaceId', 'a workspace')
