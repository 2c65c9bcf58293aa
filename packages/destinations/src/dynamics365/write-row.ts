import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { type Answer, isSuccess, longTimeoutMs } from '../kit/call.ts'
import { PushError, refusal } from '../kit/push-error.ts'
import { readableJson, unreadable } from '../kit/readable-json.ts'
import { isScalar, recordFrom } from '../kit/record-from.ts'
import { firstOutcome, formatChangeSet, type Operation } from './change-set.ts'
import type { Dataverse } from './dataverse-client.ts'
import { dataverseError, errorIn } from './dataverse-failure.ts'
import { rowBody, rowByKey } from './row-body.ts'

type Config = Target<'dynamics365'>['config']
type LineItems = NonNullable<Config['line_items']>
type Written = { rowId: string; status: number }

const mostOperations = 1_000

/**
 * Writes the row of a document, and with it the rows of its line items, all or none. A document has one row, found by its
 * id, whatever was attempted before.
 */
export async function writeRow(
  reach: Reach,
  dataverse: Dataverse,
  config: Config,
  request: PushRequest,
): Promise<Written> {
  const { values, lines } = recordFrom(request.payload, config.line_items?.list, isScalar)
  const row = rowOf(config, request, values)
  const children = config.line_items
    ? await lineOperations(reach, dataverse, config.line_items, request.document.id, row.reference, lines)
    : []
  if (children.length >= mostOperations)
    throw refusal('too_many_line_items', `Dataverse takes at most ${mostOperations} rows at once.`)
  const write = () => send(dataverse, [row.operation, ...children])
  const first = await write()
  // The same request of another attempt was faster: now the row exists, and is updated.
  const { index, answer } = await (isTaken(first.answer) && (await exists(dataverse, row.reference))
    ? write()
    : first)
  if (isSuccess(answer)) return { rowId: rowIdIn(answer, config), status: answer.status }
  if (answer.status === 404 && index === 0 && request.operation === 'update' && isMissing(answer))
    throw refusal('record_gone', 'The record that was to be updated no longer exists in Dynamics 365.', 404)
  const isLine = index > 0 && index <= lines.length
  const { failure } = dataverseError(answer, reach.now, isLine ? `line item ${index}: ` : '')
  // Another attempt has deleted a line item since it was looked up: at the next one it is no longer there.
  const isOvertaken = index > lines.length && answer.status === 404
  throw new PushError(isOvertaken ? { ...failure, kind: 'temporary' } : failure)
}

function rowOf(
  config: Config,
  { operation, recordId, document }: PushRequest,
  values: Record<string, unknown>,
) {
  const { entity_set, key_attribute, lookups, owner_team_id } = config
  const isUpdate = operation === 'update'
  const reference =
    isUpdate && recordId !== null
      ? `${entity_set}(${recordId})`
      : rowByKey(entity_set, key_attribute, document.id)
  const owner = owner_team_id && !isUpdate ? { 'ownerid@odata.bind': `/teams(${owner_team_id})` } : {}
  return {
    reference,
    operation: {
      method: 'PATCH',
      path: `${reference}?$select=${config.table}id`,
      headers: { prefer: 'return=representation', ...(isUpdate ? { 'if-match': '*' } : {}) },
      body: { ...rowBody(values, lookups, operation), ...owner },
    } satisfies Operation,
  }
}

/** Writes each line item into the row with its number, and deletes the rows of earlier line items that are no more. */
async function lineOperations(
  reach: Reach,
  dataverse: Dataverse,
  { entity_set, key_attribute, parent_lookup, lookups }: LineItems,
  documentId: string,
  parent: string,
  lines: Record<string, unknown>[],
): Promise<Operation[]> {
  const filter = encodeURIComponent(`startswith(${key_attribute},'${documentId}-')`)
  const answer = await dataverse.get(`${entity_set}?$select=${key_attribute}&$filter=${filter}`)
  if (!isSuccess(answer)) throw dataverseError(answer, reach.now)
  const { value: rows } = readableJson<{ value: Record<string, unknown>[] }>(answer)
  const there = new Set(rows.map((row) => String(row[key_attribute])))
  const keys = lines.map((_, index) => `${documentId}-${index + 1}`)
  const left = [...there].filter((key) => !keys.includes(key))
  return [
    ...lines.map(
      (line, index): Operation => ({
        method: 'PATCH',
        path: rowByKey(entity_set, key_attribute, keys[index]!),
        body: {
          ...rowBody(line, lookups, there.has(keys[index]!) ? 'update' : 'create'),
          [`${parent_lookup}@odata.bind`]: `/${parent}`,
        },
      }),
    ),
    ...left.map((key): Operation => ({ method: 'DELETE', path: rowByKey(entity_set, key_attribute, key) })),
  ]
}

async function send(
  dataverse: Dataverse,
  operations: Operation[],
): Promise<{ index: number; answer: Answer }> {
  const [only, ...others] = operations
  if (others.length === 0) {
    const { path, headers = {}, body } = only!
    const request = { method: 'PATCH', headers, body: JSON.stringify(body) } as const
    return { index: 0, answer: await dataverse.send(path, request) }
  }
  const { contentType, body } = formatChangeSet(operations)
  const answer = await dataverse.send('$batch', {
    method: 'POST',
    headers: { 'content-type': contentType },
    timeoutMs: longTimeoutMs,
    body,
  })
  const outcome = firstOutcome(answer)
  if (outcome) return outcome
  if (!isSuccess(answer)) return { index: 0, answer }
  throw unreadable(answer)
}

/** The row was created between the look at its key and the insertion, or another row has a value that must be unique. */
function isTaken(answer: Answer): boolean {
  return answer.status === 412 && ['0x80040237', '0x80060892'].includes(errorIn(answer).code)
}

async function exists(dataverse: Dataverse, reference: string): Promise<boolean> {
  return isSuccess(await dataverse.get(reference))
}

function isMissing(answer: Answer): boolean {
  return ['0x80040217', '0x80060891', ''].includes(errorIn(answer).code)
}

function rowIdIn(answer: Answer, { table }: Config): string {
  const { [`${table}id`]: id } = readableJson<Record<string, unknown>>(answer)
  if (typeof id === 'string') return id
  throw refusal('table_unsuitable', `Rows of ${table} have no ${table}id: set table to the logical name.`)
}
