import { documentSchemas, type FieldValue, type SchemaId } from '@numora/contract'
import { newId } from '@numora/core'
import type { Context } from '@numora/core/testing'

const values: Record<string, string> = {
  vendor_name: 'ACME Supplies',
  invoice_number: 'INV-2026-001',
  invoice_date: '2026-03-21',
  currency: 'EUR',
  total_amount: '1234.50',
  merchant_name: 'Corner Shop',
  transaction_date: '2026-03-21',
}

/** A document in review, as if it had been read; it can be approved. */
export async function reviewReady(
  ctx: Context,
  { schema = 'invoice_v2', externalId = null }: { schema?: SchemaId; externalId?: string | null } = {},
): Promise<string> {
  const { fields, lineItemFields } = documentSchemas[schema]
  const id = newId('document')
  await ctx.db.document.create({
    data: {
      id,
      workspaceId: ctx.workspaceId,
      schema,
      submittedSchema: schema,
      state: 'for_review',
      status: 'review_required',
      externalId,
      metadata: { source: 'test' },
      fileKey: `files/${ctx.workspaceId}/${id}`,
      confidence: 0.9,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
      result: {
        create: {
          fields: valuesOf(fields, values),
          lineItems: [{ id: newId('lineItem'), fields: valuesOf(lineItemFields, { description: 'Bolts' }) }],
        },
      },
    },
  })
  return id
}

function valuesOf(definitions: readonly { name: string }[], given: Record<string, string>) {
  return Object.fromEntries(
    definitions.map(({ name }): [string, FieldValue] => [
      name,
      {
        value: given[name] ?? null,
        confidence: given[name] ? 0.95 : 0,
        source: null,
        origin: 'extracted',
      },
    ]),
  )
}
