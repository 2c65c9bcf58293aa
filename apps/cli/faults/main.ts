// Brings faults about while documents are submitted, approved, corrected and deleted, and compares what the callers were
// promised with what is there afterwards: `pnpm test:faults --seed 1 --faults kill,steps --documents 100 --times 20`.
import { parseArgs } from 'node:util'
import { createRandom } from '@numora/samples'
import { printTable } from '../bench/print-table.ts'
import { type FaultName, faultNames, faults, isPossible } from './faults/index.ts'
import { brokenPromises, type Ledger } from './ledger.ts'
import type { Promised } from './load.ts'
import { type FaultRun, runFaults } from './run-faults.ts'
import { type StorageKind, storagePlaces } from './storage-place.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    faults: { type: 'string' },
    documents: { type: 'string', default: '40' },
    times: { type: 'string', default: '10' },
    apis: { type: 'string', default: '2' },
    workers: { type: 'string', default: '2' },
    storage: { type: 'string', default: 'file' },
  },
})
if (!Object.hasOwn(storagePlaces, values.storage))
  throw new Error(
    `There is no storage ${values.storage}: expected ${Object.keys(storagePlaces).join(' or ')}`,
  )
const storage = values.storage as StorageKind
const possible = faultNames.filter((name) => isPossible(name, storage))
const wanted = (values.faults?.split(',') ?? possible).map((name) => {
  if (!possible.includes(name as FaultName))
    throw new Error(`There is no fault ${name} with --storage ${storage}: expected ${possible.join(', ')}`)
  return name as FaultName
})
const [documents, times, apis, workers] = [values.documents, values.times, values.apis, values.workers].map(
  (text) => {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`Expected a whole number, not ${text}`)
    return Number(text)
  },
) as [number, number, number, number]

// With an exit, the processes of the world end, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
const known = new Set<string>()

/** A promise that an earlier fault broke is counted there. */
function withoutKnown(ledger: Ledger): Ledger {
  const fresh = Object.entries(ledger).map(([kind, found]) => [
    kind,
    found.filter((each) => !known.has(each)),
  ])
  for (const each of Object.values(ledger).flat()) known.add(each)
  return Object.fromEntries(fresh)
}

console.log(
  `Seed ${values.seed}, files in ${storage}: ${apis} APIs, ${workers} workers, ${documents} documents a fault`,
)
const world = await openWorld({ apis, workers }, storage)
const journal: Promised[] = []
const runs: (FaultRun & { fault: FaultName })[] = []
for (const fault of wanted) {
  const random = createRandom(`${values.seed}/${fault}`)
  const started = performance.now()
  const run = await runFaults(world, [[fault]], random, { documents, times, journal })
  run.ledger = withoutKnown(run.ledger)
  runs.push({ fault, ...run })
  const seconds = ((performance.now() - started) / 1_000).toFixed(0)
  console.log(
    `${fault}, ${run.times} times in ${seconds} s: recovered after ${run.secondsToRecover.toFixed(1)} s, at rest after ${run.secondsToRest.toFixed(1)} s`,
  )
  for (const remark of run.remarks) console.log(`  ${remark}`)
  for (const promise of brokenPromises(run.ledger)) console.log(`  ${promise}`)
}
printTable(
  `What is broken, seed ${values.seed}`,
  runs.map(({ fault, ledger, ...run }) => ({
    fault: faults[fault].about,
    documents: String(run.documents),
    times: String(run.times),
    ...Object.fromEntries(Object.entries(ledger).map(([kind, found]) => [kind, String(found.length)])),
    'given up': String(run.givenUp),
    'seconds to recover': run.secondsToRecover.toFixed(1),
    'seconds to rest': run.secondsToRest.toFixed(1),
  })),
)
await world.close()
process.exit(runs.some(({ ledger }) => brokenPromises(ledger).length > 0) ? 1 : 0)
