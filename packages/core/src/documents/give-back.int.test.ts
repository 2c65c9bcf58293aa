import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { ingestDocument } from '@numora/testkit/read-document'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem } from '@numora/testkit/system'
import { expect, test } from 'vitest'
import { contextFor, systemActor } from '../context.ts'
import { openSystem } from '../system.ts'
import { createWorkspace } from '../workspaces.ts'

/** A way to a database that can be cut, and that is there again after some time. */
async function openRoad(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {}).on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  const open = async (port: number) => once(server.listen(port, '127.0.0.1'), 'listening')
  const close = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  await open(0)
  const { port } = server.address() as AddressInfo
  return {
    url: Object.assign(new URL(target), { port: String(port) }).href,
    cut(ms: number) {
      close()
      setTimeout(() => void open(port), ms)
    },
    close,
  }
}

test('a reading that ends while the database is away is not counted as one of a dead worker', async () => {
  const world = await openTestSystem()
  const road = await openRoad(world.databaseUrl)
  const system = await openSystem({ ...world.config, databaseUrl: road.url, graceMs: 1_000 })
  const { id: workspaceId } = await createWorkspace(system, { name: 'Test' })
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
  const { id } = (await submitPdf(ctx)).receipt
  const reading = ingestDocument(ctx, id, async () => {
    road.cut(700)
    return { ok: true, schema: 'invoice_v2', pageCount: 1, fields: {}, lineItems: [], issues: [] }
  })
  await expect(reading).rejects.toThrow()
  const row = await world.system.database.document.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({ state: 'processing', starts: 0, crashes: 0, startedAt: null })
  await system.close()
  road.close()
  await world.close()
}, 120_000)
