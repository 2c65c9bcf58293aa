import type { Random } from '@numora/samples'
import type { FaultOutcome } from './faults/fault.ts'
import { type FaultName, faults } from './faults/index.ts'
import { type Ledger, takeLedger } from './ledger.ts'
import { type Promised, runLoad } from './load.ts'
import { planDocuments } from './plan.ts'
import { hurryUntil, waitForRecovery, waitForRest } from './rest.ts'
import type { World } from './world.ts'

export type FaultRun = {
  documents: number
  /** How often a fault happened. */
  times: number
  /** Documents that were given up and read again. */
  givenUp: number
  /** From the end of the last fault until what was under way then was done. */
  secondsToRecover: number
  /** Until nothing was to be done any more, with what the load still had to do for the documents that it had begun. */
  secondsToRest: number
  ledger: Ledger
  remarks: string[]
}

export type RunFaults = {
  /** At least; the load goes on as long as the faults. */
  documents: number
  /** How often each fault happens at least. */
  times: number
  /** The promises of the runs before on this world; those of this one are added. */
  journal: Promised[]
}

/**
 * Brings faults about during one load, the lists at the same time and the faults of each list one after the other, and
 * takes the ledger of all documents so far. Documents and faults are drawn from `random`; which fault meets which
 * statement of which document is a matter of timing, except at named steps.
 */
export async function runFaults(
  world: World,
  lists: readonly (readonly FaultName[])[],
  random: Random,
  { documents, times, journal }: RunFaults,
): Promise<FaultRun> {
  const prefix = `${lists.flat().join('+')}-${random.int(0, 999_999)}`
  const planned = planDocuments(random.fork('documents'), prefix)
  const own: Promised[] = []
  let isOver = false
  const load = runLoad(world, planned, own, {
    lanes: 6,
    isEnough: () => isOver && own.length >= documents,
  })
  const isWanted = (number: number) => number < times || (own.length < documents && number < 3 * times)
  const outcomes = await Promise.all(
    lists.map(async (list) => {
      const ofList: FaultOutcome[] = []
      for (const name of list) ofList.push(await faults[name].run(world, random.fork(name), isWanted))
      return ofList
    }),
  )
  const happened = outcomes.flat()
  isOver = true
  const ended = performance.now()
  const hurries = lists.flat().some((name) => faults[name].hurries)
  const recovery = waitForRecovery(world)
  await (hurries ? hurryUntil(world, Promise.all([load, recovery])) : load)
  const recovered = await recovery
  const { unrest, last } = await waitForRest(world, { hurries })
  const secondsToRest = (performance.now() - ended) / 1_000
  journal.push(...own)
  const givenUp = own.flatMap((promised) => promised.givenUp)
  return {
    documents: own.length,
    times: happened.reduce((sum, outcome) => sum + outcome.times, 0),
    givenUp: givenUp.length,
    secondsToRecover: recovered.seconds,
    secondsToRest,
    ledger: await takeLedger(world, journal, [...unrest, ...happened.flatMap(({ stuck = [] }) => stuck)]),
    remarks: [
      ...new Set(givenUp.map((code) => `given up with ${code}`)),
      ...happened.flatMap(({ remarks = [] }) => remarks),
      ...recovered.last.map((what) => `the last to recover: ${what}`),
      ...last.map((what) => `the last to rest: ${what}`),
    ],
  }
}
