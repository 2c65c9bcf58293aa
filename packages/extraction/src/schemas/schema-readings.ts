import { type SchemaId, schemaIds } from '@numora/contract'
import { contractV1 } from './contract-v1/contract-v1.ts'
import { invoiceV2 } from './invoice-v2.ts'
import { receiptV1 } from './receipt-v1.ts'
import type { SchemaReading } from './schema-reading.ts'

/** How documents of each schema are read. */
export const schemaReadings: Readonly<Record<SchemaId, SchemaReading>> = {
  invoice_v2: invoiceV2,
  receipt_v1: receiptV1,
  contract_v1: contractV1,
}

/** The schemas whose fields the ranker chooses, in the order of the registry. */
export const rankedSchemas = schemaIds.filter((id) => !schemaReadings[id].chooseFields)

/** The schema of e-invoices. */
export const einvoiceSchema = schemaIds.find((id) => schemaReadings[id].einvoice)!
