import { availableParallelism } from 'node:os'
import { type Document, type DocumentEvent, NotFoundError, type Numora, type SchemaId } from '@numora/client'
import { ReaderCrashed } from '@numora/contract'
import { createExtractor, type Extractor } from '@numora/extraction'
import { version } from '@numora/extraction/version'
import { readReaderEnvironment } from '../environment/environment.ts'
import { printJson } from '../print.ts'
import { callApi } from '../remote/call-api.ts'
import { mapInOrder } from '../remote/map-in-order.ts'
import type { ApprovedReport } from './approved-report.ts'
import { asRead, type ReadValues, usedOf, valuesOf } from './as-read.ts'
import { addCounts, type Counted, countApproved } from './count-approved.ts'
import { type ApprovedDocument, type PartiesKnownThen, partiesKnownThen } from './parties-known-then.ts'
import { printCounts } from './print-counts.ts'

export type EvaluateApprovedOptions = {
  schema?: SchemaId[]
  createdAfter?: string
  createdBefore?: string
  limit: number
  json?: true
}

/**
 * Reads the newest approved documents of a running installation again, in this process's own reader, and prints how many
 * approved values it gets right. The installation may be of an earlier version, and nothing in it is changed.
 */
export function evaluateApproved(options: EvaluateApprovedOptions): Promise<void> {
  return callApi(async (client) => {
    const extractor = createExtractor({
      children: availableParallelism(),
      ocrModels: readReaderEnvironment().NUMORA_OCR_MODELS,
    })
    const report = await evaluate(client, extractor, options).finally(() => extractor.close())
    if (options.json) printJson(report)
    else printCounts(report)
  })
}

async function evaluate(
  client: Numora,
  extractor: Extractor,
  options: EvaluateApprovedOptions,
): Promise<ApprovedReport> {
  const report: ApprovedReport = { version, readBy: {}, documents: 0, leftOut: [], bySchema: {}, worse: [] }
  const sums = new Map<string, Map<string, Counted>>()
  const lanes = availableParallelism() + 1
  const seen = await Array.fromAsync(mapInOrder(approved(client, options), lanes, (one) => look(client, one)))
  const known = await partiesKnownThen(
    client,
    seen.filter((one) => 'result' in one),
  )
  const read = async (one: Seen) => ('why' in one ? one : evaluateOne(client, extractor, one, known))
  for await (const one of mapInOrder(seen, lanes, read)) {
    if ('why' in one) report.leftOut.push(one)
    else {
      report.documents += 1
      report.readBy[one.readBy] = (report.readBy[one.readBy] ?? 0) + 1
      const sum = sums.get(one.schema) ?? new Map<string, Counted>()
      sums.set(one.schema, sum)
      addCounts(sum, one.counts)
      const fields = Object.keys(one.counts).filter((name) => one.counts[name]!.worse > 0)
      if (fields.length > 0) report.worse.push({ id: one.id, fields })
    }
    process.stderr.write(`${report.documents + report.leftOut.length} documents\r`)
  }
  for (const [schema, sum] of sums) report.bySchema[schema] = Object.fromEntries(sum)
  return report
}

async function* approved(
  client: Numora,
  { schema, createdAfter, createdBefore, limit }: EvaluateApprovedOptions,
): AsyncGenerator<Document> {
  let count = 0
  const documents = client.documents.list({
    status: ['reviewed', 'push_pending', 'push_succeeded', 'push_failed'],
    ...(schema && { schema }),
    ...(createdAfter && { created_after: createdAfter }),
    ...(createdBefore && { created_before: createdBefore }),
    limit: 100,
  })
  for await (const document of documents) {
    yield document
    count += 1
    if (count === limit) return
  }
}

type LeftOut = { id: string; why: string }
type Seen = LeftOut | ApprovedDocument

async function look(client: Numora, { id, created_at, updated_at }: Document): Promise<Seen> {
  return leavingOut(id, async () => {
    const events = await Array.fromAsync(client.documents.events(id, { limit: 100 }))
    // What was approved by policy would confirm the engine by itself.
    if (approver(events)?.type === 'system') return { id, why: 'approved automatically' }
    return { id, created_at, updated_at, result: await client.documents.result(id), events }
  })
}

type One = LeftOut | { id: string; schema: string; readBy: string; counts: Record<string, Counted> }

async function evaluateOne(
  client: Numora,
  extractor: Extractor,
  { id, result, events }: ApprovedDocument,
  known: PartiesKnownThen,
): Promise<One> {
  return leavingOut(id, async () => {
    const bytes = new Uint8Array(await (await client.documents.file(id)).arrayBuffer())
    const reading = await extractor.extract(bytes, {
      schema: result.schema,
      findKnowledge: async ({ partyKeys }) => ({ lessons: [], parties: known(id, partyKeys) }),
    })
    const unused = result.unused_fields ?? []
    const used = (values: ReadValues) => usedOf(values, unused)
    const empty = { fields: {}, lineItems: [] }
    const now = reading.ok
      ? valuesOf({ fields: reading.fields, line_items: reading.lineItems } as never)
      : empty
    const readBy = result.engine?.version ?? 'unknown'
    const counts = countApproved(used(valuesOf(result)), used(asRead(result, events)), used(now))
    return { id, schema: result.schema, readBy, counts }
  })
}

async function leavingOut<T>(id: string, work: () => Promise<T>): Promise<T | LeftOut> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotFoundError) return { id, why: 'deleted meanwhile' }
    if (error instanceof ReaderCrashed) return { id, why: 'the reading process died' }
    throw error
  }
}

function approver(events: readonly DocumentEvent[]) {
  return events.findLast(({ type }) => type === 'document.reviewed')?.actor
}
