import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { type Answer, isSuccess, longTimeoutMs } from '../kit/call.ts'
import { PushError, refusal } from '../kit/push-error.ts'
import { readableJson, unreadable } from '../kit/readable-json.ts'
import { isScalar, recordFrom } from '../kit/record-from.ts'
import { formatGraph, type GraphNode, graphOutcome, mostNodes } from './composite-graph.ts'
import { apiPath, type Salesforce } from './salesforce-client.ts'
import { errorCodeIn, salesforceError } from './salesforce-failure.ts'

type Config = Target<'salesforce'>['config']
type LineItems = NonNullable<Config['line_items']>
type Written = { recordId: string; status: number }

/**
 * Writes the record of a document, and with it those of its line items, all or none. A document has one record, found by
 * its id, whatever was attempted before.
 */
export async function writeRecord(
  reach: Reach,
  salesforce: Salesforce,
  config: Config,
  request: PushRequest,
): Promise<Written> {
  const { operation, recordId, document, payload } = request
  const { object, key_field, line_items } = config
  const { values, lines } = recordFrom(payload, line_items?.list, isFieldValue)
  const isById = operation === 'update' && recordId !== null
  const path = isById
    ? `sobjects/${object}/${recordId}`
    : `sobjects/${object}/${key_field}/${encodeURIComponent(document.id)}`
  const write = async () => {
    const parentId = isById ? recordId : '@{record.id}'
    const children = line_items
      ? await lineNodes(reach, salesforce, line_items, document.id, parentId, lines)
      : []
    return send(salesforce, path, fieldsOf(values), children)
  }
  const outcome = await write()
  // Another attempt has created the line items since they were looked up.
  const isOvertaken = errorCodeIn(outcome.answer) === 'INVALID_FIELD_FOR_INSERT_UPDATE'
  const { referenceId, answer } = isOvertaken && outcome.referenceId !== 'record' ? await write() : outcome
  const keyField = referenceId === 'record' ? key_field : line_items?.key_field
  if (!isSuccess(answer)) throw failureOf(answer, reach, { operation, referenceId, keyField: keyField! })
  return { recordId: isById ? recordId : await idOf(reach, salesforce, path, answer), status: answer.status }
}

/** The id is in the answer, except in one without a body (204). */
async function idOf(reach: Reach, salesforce: Salesforce, path: string, written: Answer): Promise<string> {
  if (written.status !== 204) return readableJson<{ id: string }>(written).id
  const answer = await salesforce.get(`${path}?fields=Id`)
  if (!isSuccess(answer)) throw salesforceError(answer, reach.now)
  return readableJson<{ Id: string }>(answer).Id
}

function failureOf(
  answer: Answer,
  reach: Reach,
  { operation, referenceId, keyField }: { operation: string; referenceId: string; keyField: string },
): PushError {
  if (answer.status === 300)
    return refusal(
      'key_not_unique',
      `Several records have the document's id in ${keyField}: mark the field as unique.`,
      300,
    )
  if (answer.status === 404 && operation === 'update' && referenceId === 'record')
    return refusal('record_gone', 'The record that was to be updated no longer exists in Salesforce.', 404)
  const [, line] = /^line(\d+)$/.exec(referenceId) ?? []
  const { failure } = salesforceError(answer, reach.now, {
    where: line ? `line item ${line}: ` : '',
    keyField,
  })
  // Another attempt has deleted a line item since it was looked up: at the next one it is no longer there.
  const isOvertaken = referenceId.startsWith('left') && [404, 410].includes(answer.status)
  return new PushError(isOvertaken ? { ...failure, kind: 'temporary' } : failure)
}

/** Writes each line item into the record with its number, and deletes the records of those that are no more. */
async function lineNodes(
  reach: Reach,
  salesforce: Salesforce,
  { object, key_field, parent_field }: LineItems,
  documentId: string,
  parentId: string,
  lines: Record<string, unknown>[],
): Promise<GraphNode[]> {
  const pattern = `${documentId.replaceAll('_', '\\_')}-%`
  const soql = `SELECT Id, ${key_field} FROM ${object} WHERE ${key_field} LIKE '${pattern}'`
  const answer = await salesforce.get(`query?q=${encodeURIComponent(soql)}`)
  if (!isSuccess(answer)) throw salesforceError(answer, reach.now)
  const { records } = readableJson<{ records: Record<string, string>[] }>(answer)
  const there = new Map(records.map((record) => [record[key_field], record.Id!]))
  const url = `${apiPath}/sobjects/${object}`
  const writes = lines.map((line, index): GraphNode => {
    const key = `${documentId}-${index + 1}`
    const isNew = !there.delete(key)
    return {
      method: 'PATCH',
      url: `${url}/${key_field}/${key}`,
      referenceId: `line${index + 1}`,
      // A master-detail field cannot be set a second time, not even to the same record.
      body: { ...fieldsOf(line), ...(isNew ? { [parent_field]: parentId } : {}) },
    }
  })
  const left = [...there.values()].map((id, index): GraphNode => {
    return { method: 'DELETE', url: `${url}/${id}`, referenceId: `left${index + 1}` }
  })
  return [...writes, ...left]
}

async function send(
  salesforce: Salesforce,
  path: string,
  values: Record<string, unknown>,
  children: GraphNode[],
): Promise<{ referenceId: string; answer: Answer }> {
  if (children.length === 0) {
    const answer = await salesforce.send(path, { method: 'PATCH', body: JSON.stringify(values) })
    return { referenceId: 'record', answer }
  }
  if (children.length >= mostNodes)
    throw refusal('too_many_line_items', `Salesforce takes at most ${mostNodes} records at once.`)
  const record: GraphNode = {
    method: 'PATCH',
    url: `${apiPath}/${path}`,
    referenceId: 'record',
    body: values,
  }
  const body = formatGraph([record, ...children])
  const answer = await salesforce.send('composite/graph', { method: 'POST', timeoutMs: longTimeoutMs, body })
  const outcome = graphOutcome(answer)
  if (outcome) return outcome
  if (!isSuccess(answer)) return { referenceId: 'record', answer }
  throw unreadable(answer)
}

/** A reference without a value becomes an empty field: Salesforce would look for the external id null. */
function fieldsOf(values: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(values).map(([name, value]): [string, unknown] => {
    const isEmpty = !isScalar(value) && Object.values(value as object)[0] === null
    if (!isEmpty) return [name, value]
    return [name.endsWith('__r') ? name.replace(/__r$/, '__c') : `${name}Id`, null]
  })
  return Object.fromEntries(fields)
}

/** A value, or a reference to another record by its external id: `Account__r.Number__c` in a mapping. */
function isFieldValue(value: unknown): boolean {
  if (isScalar(value)) return true
  if (Array.isArray(value)) return false
  const parts = Object.values(value as object)
  return parts.length === 1 && isScalar(parts[0])
}
