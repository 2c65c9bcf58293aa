import { documentSchemas } from '@numora/contract'
import { allHold, valuesOf } from '@numora/domain'
import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document, Route } from '../generated/client.ts'
import { mappedDocument } from './mapped-document.ts'

/** The routes of the document's schema whose conditions all hold for it. */
export async function fittingRoutes(ctx: Context, document: Document, routes: Route[]): Promise<Route[]> {
  // Without conditions, no values are read.
  if (routes.every(({ conditions }) => conditions.length === 0)) return routes
  const values = valuesOf(await mappedDocument(ctx, document))
  const { fields } = documentSchemas[schemaOf(document)]
  return routes.filter(({ conditions }) => allHold(conditions, values, fields))
}
