import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { isSuccess } from '../kit/call.ts'
import { refusal } from '../kit/push-error.ts'
import { readableJson } from '../kit/readable-json.ts'
import { associatedIds, type Place } from './associations.ts'
import { batchesOf, type HubSpot } from './hubspot-client.ts'
import { hubspotError } from './hubspot-failure.ts'

type Values = Record<string, unknown>
type LineItems = NonNullable<Target<'hubspot'>['config']['line_items']>
/** `url` is only in newer versions of the API. */
type Written = { id: string; url?: unknown }

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

/** Writes each line item into the record with its number; returns their ids. */
export async function writeLines(
  hubspot: HubSpot,
  { object_type = 'line_items', id_property }: LineItems,
  documentId: string,
  lines: Values[],
): Promise<string[]> {
  const records = lines.map((values, index) => ({ key: `${documentId}-${index + 1}`, values }))
  return (await upsert(hubspot, object_type, id_property, records)).map(({ id }) => id)
}

/** Archives the line items of a document that are no more; those that others added stay. */
export async function archiveLines(
  hubspot: HubSpot,
  { object_type = 'line_items', id_property }: LineItems,
  from: Place,
  documentId: string,
  current: string[],
): Promise<void> {
  const others = (await associatedIds(hubspot, from, object_type)).filter((id) => !current.includes(id))
  for (const batch of batchesOf(others)) {
    const inputs = batch.map((id) => ({ id }))
    const body = { properties: [id_property], inputs }
    const path = `crm/v3/objects/${object_type}/batch/read`
    const { results } = await hubspot.post<{ results: { id: string; properties: Values }[] }>(path, body)
    const left = results.filter(({ properties }) =>
      String(properties[id_property]).startsWith(`${documentId}-`),
    )
    if (left.length > 0)
      await hubspot.post(`crm/v3/objects/${object_type}/batch/archive`, {
        inputs: left.map(({ id }) => ({ id })),
      })
  }
}

/** All values are texts in HubSpot; an empty one clears the property. */
function propertiesOf(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value == null ? '' : String(value)]),
  )
}
