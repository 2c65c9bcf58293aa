import type { Numora } from '@numora/client'
import { insist, isRefusal } from './insist.ts'
import type { Action, PlannedDocument } from './plan.ts'
import type { World } from './world.ts'

/** What the callers of one document were promised. */
export type Promised = {
  planned: PlannedDocument
  /** Set with the first 202. */
  id?: string
  approvals: number
  /** How often it was to be read: once, and once for each reprocessing. */
  readings: number
  isDeleted: boolean
  isRejected: boolean
  /** The last correction since the last reading. */
  correction?: string | undefined
  /** The failures with which it was given up although nothing was wrong with it, and after which it was read again. */
  givenUp: string[]
  /** What went otherwise than planned, in words. */
  surprise?: string
}

/** Carries the plan out in lanes, one document after the other in each, until it is enough. `journal` grows with it. */
export async function runLoad(
  world: World,
  planned: AsyncIterable<PlannedDocument>,
  journal: Promised[],
  { lanes, isEnough }: { lanes: number; isEnough: () => boolean },
): Promise<void> {
  const lane = async () => {
    for await (const document of planned) {
      if (isEnough()) return
      const promised: Promised = {
        planned: document,
        approvals: 0,
        readings: 1,
        isDeleted: false,
        isRejected: false,
        givenUp: [],
      }
      journal.push(promised)
      await live(world, promised).catch((error: Error) => {
        promised.surprise = `${error.name}: ${error.message}`
      })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function live(world: World, promised: Promised): Promise<void> {
  const { planned } = promised
  const workspace = world.workspaces[planned.workspace]!
  const clients = world.clientsOf(workspace)
  await submit(world, clients, promised)
  await settled(clients, promised)
  let edits = 0
  for (const action of planned.actions) {
    await doers[action](clients, promised, { destinationId: workspace.destinationId, edit: ++edits })
    if (promised.isDeleted) return
    await settled(clients, promised)
  }
}

async function submit(world: World, clients: Numora[], promised: Promised): Promise<void> {
  const { externalId, how, content } = promised.planned
  const about = { schema: 'invoice_v2', external_id: externalId } as const
  const name = `file/${externalId}.xml`
  const file =
    how === 'mail'
      ? { name: 'invoice.eml', content: mailWith(content) }
      : { name: 'invoice.xml', content: Buffer.from(content) }
  if (how === 'url') world.receivers.serve(name, content)
  const { id } = await insist(clients, (client, options) =>
    how === 'url'
      ? client.documents.create({ ...about, file_url: world.receivers.urlOf(name) }, options)
      : client.documents.upload({ ...about, file }, options),
  )
  promised.id = how === 'mail' ? await unpacked(clients, id) : id
}

function mailWith(invoice: string): Buffer {
  const [headers, attachment] = [
    ['From: billing@example.com', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=next'],
    ['Content-Disposition: attachment; filename=invoice.xml', 'Content-Transfer-Encoding: base64'],
  ]
  const base64 = Buffer.from(invoice).toString('base64')
  return Buffer.from([...headers, '', '--next', ...attachment, '', base64, '--next--', ''].join('\r\n'))
}

/** The only document of a mail, once it is unpacked; one that was given up is unpacked again. */
async function unpacked(clients: Numora[], id: string): Promise<string> {
  const end = performance.now() + longestWaitMs
  for (;;) {
    const { failure } = await insist(clients, (client) => client.documents.get(id, { wait_seconds: 5 }))
    if (failure?.retryable)
      await insist(clients, (client, options) => client.documents.reprocess(id, {}, options))
    else if (failure) break
    if (performance.now() > end) throw new Error(`Not unpacked for more than ${longestWaitMs / 1_000} s`)
  }
  const { data } = await insist(clients, (client) => client.documents.contents(id))
  const documents = data.flatMap(({ document_id }) => document_id ?? [])
  if (documents.length !== 1) throw new Error(`The mail ${id} has ${documents.length} documents`)
  return documents[0]!
}

/** Waits until the document is neither read nor pushed; one that was given up is read again, as its failure advises. */
async function settled(clients: Numora[], promised: Promised): Promise<void> {
  const id = promised.id!
  const end = performance.now() + longestWaitMs
  for (;;) {
    const document = await insist(clients, (client) => client.documents.get(id, { wait_seconds: 5 }))
    const { status, failure } = document
    if (failure?.retryable) {
      promised.givenUp.push(failure.code)
      await read(clients, promised)
    } else if (status !== 'processing' && status !== 'push_pending') return
    if (performance.now() > end) throw new Error(`${status} for more than ${longestWaitMs / 1_000} s`)
  }
}

/** Has the stored file read again, or the one at its URL where none is stored. */
async function read(clients: Numora[], promised: Promised): Promise<void> {
  await insist(clients, (client, options) => client.documents.reprocess(promised.id!, {}, options))
  promised.readings++
}

const longestWaitMs = 600_000

type Doing = { destinationId: string; edit: number }
type Doer = (clients: Numora[], promised: Promised, doing: Doing) => Promise<void>

const doers: Record<Action, Doer> = {
  async correct(clients, promised, { edit }) {
    const value = `FAULT-${edit}`
    await insist(clients, (client) =>
      client.documents.correct(promised.id!, { fields: { payment_reference: value } }),
    )
    promised.correction = value
  },
  async approve(clients, promised) {
    await insist(clients, (client, options) => client.documents.approve(promised.id!, {}, options))
    promised.approvals++
  },
  async dispatch(clients, { id }, { destinationId }) {
    const body = { destination_id: destinationId }
    await insist(clients, (client, options) => client.deliveries.dispatch(id!, body, options))
  },
  async reject(clients, promised) {
    await insist(clients, (client, options) => client.documents.reject(promised.id!, {}, options))
    promised.isRejected = true
  },
  async reprocess(clients, promised) {
    await read(clients, promised)
    promised.isRejected = false
    promised.correction = undefined
  },
  async delete(clients, promised) {
    await insist(clients, (client) => client.documents.delete(promised.id!)).catch((error) => {
      // An earlier attempt, whose answer was lost, has deleted it.
      if (!isRefusal(error, 404)) throw error
    })
    promised.isDeleted = true
  },
}
