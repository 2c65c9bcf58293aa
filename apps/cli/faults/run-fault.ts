import type { Random } from '@numora/samples'
import { type FaultName, faults } from './faults/index.ts'
import { type Ledger, takeLedger } from './ledger.ts'
import { type Promised, runLoad } from './load.ts'
import { planDocuments } from './plan.ts'
import { hurryUntil, waitForRest } from './rest.ts'
import type { World } from './world.ts'

export type FaultRun = {
  fault: FaultName
  documents: number
  times: number
  /** Documents that were given up and read again. */
  givenUp: number
  /** From the end of the last fault, with what the load still had to do for the documents that it had begun. */
  secondsToRest: number
  ledger: Ledger
  remarks: string[]
}

/**
 * Runs one kind of fault during a load and takes the ledger of all documents so far. Documents and faults are drawn
 * from `random`; what they meet is a matter of timing.
 */
export async function runFault(
  world: World,
  fault: FaultName,
  random: Random,
  { documents, times, journal }: { documents: number; times: number; journal: Promised[] },
): Promise<FaultRun> {
  const { run, hurries } = faults[fault]
  const planned = await planDocuments(
    random.fork('documents'),
    `${fault}-${random.int(0, 999_999)}`,
    documents,
  )
  const own: Promised[] = []
  const load = runLoad(world, planned, own)
  // The last fault is one that the last documents meet, unless nothing goes on at all.
  const isWanted = (number: number) => number < times || (own.length < planned.length && number < 10 * times)
  const outcome = await run(world, random.fork('faults'), isWanted)
  const ended = performance.now()
  await (hurries ? hurryUntil(world, load) : load)
  const unrest = await waitForRest(world, { hurries })
  const secondsToRest = (performance.now() - ended) / 1_000
  journal.push(...own)
  return {
    fault,
    documents,
    times: outcome.times,
    givenUp: own.reduce((sum, promised) => sum + promised.givenUp, 0),
    secondsToRest,
    ledger: await takeLedger(world, journal, [...unrest, ...(outcome.stuck ?? [])]),
    remarks: outcome.remarks ?? [],
  }
}
