// A worker process with one lane, whose jobs take 20 ms: node job-worker.ts <database>
import { setTimeout as sleep } from 'node:timers/promises'
import { work } from '@numora/core'
import { handlersWith, noLanes, openBenchSystem } from './bench-system.ts'

const system = await openBenchSystem(process.argv[2]!)
async function ingest() {
  await sleep(20)
}
await work(system, handlersWith({ ingest }), { ...noLanes, ingest: 1 })
console.log('ready')
process.once('SIGTERM', async () => {
  await system.close()
  process.exit(0)
})
