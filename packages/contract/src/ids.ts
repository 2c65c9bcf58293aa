import { z } from 'zod'

/** The prefix of every kind of id, by the resource that it names. */
export const idPrefixes = {
  document: 'doc',
  lineItem: 'li',
  event: 'evt',
  webhookEndpoint: 'whk',
  destination: 'dst',
  route: 'rte',
  delivery: 'dlv',
  apiKey: 'key',
  request: 'req',
  workspace: 'wsp',
} as const
export type IdKind = keyof typeof idPrefixes

/** `<prefix>_` and 26 characters of Crockford base32 that sort by time (a UUIDv7 written as TypeID does). */
const id = <K extends IdKind>(kind: K, name: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`),
      `expected an id that starts with ${idPrefixes[kind]}_`,
    )
    .meta({ id: name, examples: [`${idPrefixes[kind]}_01jpwq4q9m7q4q2k8dax1x1q5n`] })

export const DocumentId = id('document', 'DocumentId')
export const LineItemId = id('lineItem', 'LineItemId')
export const EventId = id('event', 'EventId')
export const WebhookEndpointId = id('webhookEndpoint', 'WebhookEndpointId')
export const DestinationId = id('destination', 'DestinationId')
export const RouteId = id('route', 'RouteId')
export const DeliveryId = id('delivery', 'DeliveryId')
export const ApiKeyId = id('apiKey', 'ApiKeyId')
export const WorkspaceId = id('workspace', 'WorkspaceId')
