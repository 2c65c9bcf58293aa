import type { Numora } from '@numora/client'
import { sweep } from '@numora/core'
import { wordsKey } from '@numora/core/testing'
import { insist, isRefusal } from './insist.ts'
import type { Promised } from './load.ts'
import type { World } from './world.ts'

/** Broken promises, by kind; each is a sentence that names what it is about. */
export type Ledger = {
  /** Accepted documents that are gone or have lost their file, a correction or an approval. */
  lost: string[]
  /** What was still under way when everything should have been at rest. */
  stuck: string[]
  /** Documents that were read twice with two outcomes, approvals with two delivery keys, keys with two payloads. */
  doubled: string[]
  /** Pushes and webhooks that their receiver never took, and events that a reader of the list never saw. */
  missing: string[]
  /** Files without a document, pointers to deleted documents, and deleted documents that are back. */
  orphans: string[]
  /** Documents that failed and calls that were refused, although nothing was wrong with them. */
  failed: string[]
}

/** Compares what callers were promised with what is there. Nothing may be under way any more. */
export async function takeLedger(
  world: World,
  journal: readonly Promised[],
  unrest: string[],
): Promise<Ledger> {
  const ledger: Ledger = { lost: [], stuck: unrest, doubled: [], missing: [], orphans: [], failed: [] }
  for (const promised of journal) await checkDocument(world, promised, ledger)
  await checkPushes(world, journal, ledger)
  await checkEvents(world, ledger)
  await checkPointers(world, ledger)
  await checkMails(world, ledger)
  await checkFiles(world, ledger)
  return ledger
}

/** All broken promises. */
export function brokenPromises(ledger: Ledger): string[] {
  return Object.entries(ledger).flatMap(([kind, found]) => found.map((each) => `${kind}: ${each}`))
}

async function checkDocument(world: World, promised: Promised, ledger: Ledger): Promise<void> {
  const { planned, id, surprise, isDeleted, isRejected, approvals, correction } = promised
  const about = `${planned.externalId} (${id ?? 'never accepted'})`
  if (surprise) ledger.failed.push(`${about}: ${surprise}`)
  if (!id) return
  const clients = world.clientsOf(world.workspaces[planned.workspace]!)
  const document = await found(clients, id)
  if (isDeleted) {
    if (document) ledger.orphans.push(`${about} was deleted and is ${document.status}`)
    return
  }
  if (!document) return void ledger.lost.push(`${about} does not exist`)
  const { status, failure } = document
  if (surprise) return
  if (isRejected) {
    if (failure?.code !== 'rejected') ledger.lost.push(`${about} was rejected and is ${status}`)
    return
  }
  if (status === 'failed') return void ledger.failed.push(`${about} failed: ${failure?.code}`)
  const last = planned.actions.at(-1)
  if ((last === 'approve' || last === 'dispatch') && status !== 'push_succeeded')
    ledger.lost.push(`${about} was approved ${approvals} times and is ${status}`)
  const { fields } = await insist(clients, (client) => client.documents.result(id))
  const readValue = (name: string) => (fields as Record<string, { value: string | null }>)[name]?.value
  if (readValue('invoice_number') !== planned.invoiceNumber) ledger.lost.push(`${about} has another number`)
  if (correction && readValue('payment_reference') !== correction)
    ledger.lost.push(`${about} was corrected to ${correction} and has ${readValue('payment_reference')}`)
}

async function found(clients: Numora[], id: string) {
  return insist(clients, (client) => client.documents.get(id)).catch((error) => {
    if (isRefusal(error, 404)) return undefined
    throw error
  })
}

/** Each approval has one key at its destination, each key one payload, and the destination has taken each. */
async function checkPushes(world: World, journal: readonly Promised[], ledger: Ledger): Promise<void> {
  for (const [index, { destination }] of world.workspaces.entries()) {
    const arrived = keysOf(world.receivers.arrived(destination))
    const taken = keysOf(world.receivers.taken(destination))
    for (const { planned, id, approvals, surprise } of journal) {
      if (planned.workspace !== index || !id || surprise) continue
      const keys = arrived.get(id) ?? new Map<string, Set<string>>()
      if (keys.size > approvals)
        ledger.doubled.push(`${id} was approved ${approvals} times and pushed with ${[...keys.keys()]}`)
      for (const [key, payloads] of keys)
        if (payloads.size > 1) ledger.doubled.push(`the key ${key} was pushed with ${payloads.size} payloads`)
      const takenKeys = taken.get(id)?.size ?? 0
      if (takenKeys < approvals)
        ledger.missing.push(`${id} was approved ${approvals} times and pushed ${takenKeys} times`)
    }
  }
}

/** By document and key, the bodies that were sent. */
function keysOf(requests: readonly { headers: Record<string, string>; body: string }[]) {
  const documents = new Map<string, Map<string, Set<string>>>()
  for (const { headers, body } of requests) {
    const { document_id: id } = JSON.parse(body) as { document_id: string }
    const keys = documents.get(id) ?? new Map<string, Set<string>>()
    documents.set(id, keys)
    const key = headers['idempotency-key']!
    keys.set(key, (keys.get(key) ?? new Set()).add(body))
  }
  return documents
}

/**
 * Every event of the database is in the list of events and was taken by every receiver of its workspace; every reading
 * has one outcome.
 */
async function checkEvents(world: World, ledger: Ledger): Promise<void> {
  for (const workspace of world.workspaces) {
    const events = await world.query<{ id: string; type: string; document_id: string | null }>(
      'SELECT id, type, document_id FROM events WHERE workspace_id = $1 AND is_webhook',
      [workspace.id],
    )
    const listed = await insist(world.clientsOf(workspace), listEvents)
    for (const { id, type } of events)
      if (!listed.includes(id)) ledger.missing.push(`the event ${id} (${type}) is not in the list`)
    if (new Set(listed).size < listed.length) ledger.doubled.push('the list of events repeats one')
    for (const hook of workspace.hooks) {
      const taken = new Set(world.receivers.taken(hook).map(({ headers }) => headers['webhook-id']))
      for (const { id, type } of events)
        if (!taken.has(id)) ledger.missing.push(`the event ${id} (${type}) never reached ${hook}`)
    }
    const outcomes = await world.query<{ document_id: string; began: number; ended: number }>(
      `SELECT document_id, count(*) FILTER (WHERE type = 'document.processing')::int AS began,
         count(*) FILTER (WHERE type = 'document.review_required' AND actor->>'type' = 'system'
           OR type = 'document.failed')::int AS ended
       FROM events WHERE workspace_id = $1 AND is_webhook AND document_id IS NOT NULL GROUP BY document_id`,
      [workspace.id],
    )
    for (const { document_id: id, began, ended } of outcomes)
      if (ended > began) ledger.doubled.push(`${id} was to be read ${began} times and has ${ended} outcomes`)
  }
}

async function listEvents(client: Numora): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of client.events.list({ limit: 100 })) ids.push(id)
  return ids
}

async function checkPointers(world: World, ledger: Ledger): Promise<void> {
  const dangling = await world.query<{ id: string; duplicate_of: string }>(`
    SELECT id, duplicate_of FROM documents copy
    WHERE duplicate_of IS NOT NULL AND NOT EXISTS (SELECT FROM documents WHERE id = copy.duplicate_of)`)
  for (const { id, duplicate_of: original } of dangling)
    ledger.orphans.push(`${id} is a duplicate of ${original}, which does not exist`)
}

/** Each mail of the load has one attachment. */
async function checkMails(world: World, ledger: Ledger): Promise<void> {
  const doubled = await world.query<{ id: string; children: number }>(`
    SELECT parent_id AS id, count(*)::int AS children FROM documents
    WHERE parent_id IS NOT NULL GROUP BY parent_id HAVING count(*) > 1`)
  for (const { id, children } of doubled) ledger.doubled.push(`the mail ${id} has ${children} documents`)
}

const twoHoursMs = 2 * 3_600_000

/** Files without a document are removed after an hour: so this looks after a sweep whose clock is two hours ahead. */
async function checkFiles(world: World, ledger: Ledger): Promise<void> {
  await world.withSystem(twoHoursMs, (system) => sweep(system, {}))
  const documents = await world.query<{
    id: string
    workspaceId: string
    generation: number
    fileKey: string | null
  }>(`
    SELECT id, workspace_id AS "workspaceId", generation, file_key AS "fileKey" FROM documents`)
  const files = new Set(await world.storage.list())
  const known = new Set(documents.flatMap((document) => [document.fileKey, wordsKey(document)]))
  for (const file of files) if (!known.has(file)) ledger.orphans.push(`no document has the file ${file}`)
  for (const { id, fileKey } of documents)
    if (fileKey !== null && !files.has(fileKey)) ledger.lost.push(`${id} has lost its file ${fileKey}`)
}
