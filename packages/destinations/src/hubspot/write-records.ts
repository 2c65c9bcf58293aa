import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { isSuccess } from '../kit/call.ts'
import { refusal } from '../kit/push-error.ts'
import { readableJson } from '../kit/readable-json.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'
import { batchesOf, batchSize, type HubSpot } from './hubspot-client.ts'
import { hubspotError } from './hubspot-failure.ts'

type Values = Record<string, unknown>
type LineItems = NonNullable<Target<'hubspot'>['config']['line_items']>
/** `new` is only in the answer to an upsert, `url` only in newer versions of the API. */
type Written = { id: string; new?: unknown; url?: unknown }

/**
 * Creates or updates records by their unique property, all of one object. A record whose values are refused is left out, and
 * the error says which it is.
 */
async function upsert(
  hubspot: HubSpot,
  type: string,
  idProperty: string,
  records: { key: string; values: Values }[],
): Promise<Written[]> {
  const written: Written[] = []
  for (const batch of batchesOf(records)) {
    const inputs = batch.map(({ key, values }) => ({
      idProperty,
      id: key,
      // Named in the error if this record is refused.
      objectWriteTraceId: key,
      properties: { ...propertiesOf(values), [idProperty]: key },
    }))
    const path = `crm/v3/objects/${type}/batch/upsert`
    const { results } = await hubspot.post<{ results: Written[] }>(path, { inputs }, { idProperty })
    written.push(...results)
  }
  return written
}

/**
 * Writes the record of a document, which is found by the document's id, whatever was attempted before. An update writes
 * the record that exists, and makes none.
 */
export async function writeRecord(
  reach: Reach,
  hubspot: HubSpot,
  { object_type, id_property }: Target<'hubspot'>['config'],
  { operation, recordId, document }: PushRequest,
  values: Values,
): Promise<Written> {
  if (operation === 'create' || recordId === null) {
    const [written] = await upsert(hubspot, object_type, id_property, [{ key: document.id, values }])
    return written!
  }
  const properties = { ...propertiesOf(values), [id_property]: document.id }
  const answer = await hubspot.send(`crm/v3/objects/${object_type}/${recordId}`, {
    method: 'PATCH',
    body: JSON.stringify({ properties }),
  })
  if (answer.status === 404)
    throw refusal('record_gone', 'The record that was to be updated no longer exists in HubSpot.', 404)
  if (!isSuccess(answer)) throw hubspotError(answer, reach.now)
  return readableJson<Written>(answer)
}

/** Writes each line item into the record with its number. */
export function writeLines(
  hubspot: HubSpot,
  { object_type = 'line_items', id_property }: LineItems,
  documentId: string,
  lines: Values[],
): Promise<Written[]> {
  const records = lines.map((values, index) => ({ key: keyOf(documentId, index + 1), values }))
  return upsert(hubspot, object_type, id_property, records)
}

/** Archives the line items of a document after the last one, by their keys; those that others added have none. */
export async function archiveLinesAfter(
  reach: Reach,
  hubspot: HubSpot,
  lineItems: LineItems,
  documentId: string,
  last: number,
): Promise<void> {
  const { object_type = 'line_items', id_property } = lineItems
  const path = `crm/v3/objects/${object_type}/batch`
  const numbers = Array.from({ length: batchSize }, (_, index) => last + index + 1)
  const inputs = numbers.map((number) => ({ id: keyOf(documentId, number) }))
  const body = JSON.stringify({ idProperty: id_property, properties: [id_property], inputs })
  const answer = await withoutDoubt(hubspot.send(`${path}/read`, { method: 'POST', body }))
  // What does not exist makes it a success with errors (207).
  if (!isSuccess(answer)) throw hubspotError(answer, reach.now)
  const { results } = readableJson<{ results: { id: string }[] }>(answer)
  if (results.length === 0) return
  await hubspot.post(`${path}/archive`, { inputs: results.map(({ id }) => ({ id })) })
  await archiveLinesAfter(reach, hubspot, lineItems, documentId, last + batchSize)
}

function keyOf(documentId: string, number: number): string {
  return `${documentId}-${number}`
}

/** All values are texts in HubSpot; an empty one clears the property. */
function propertiesOf(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value == null ? '' : String(value)]),
  )
}
