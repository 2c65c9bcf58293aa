import type { StorageKind } from '../storage-place.ts'
import { clockJumps } from './clock.ts'
import { restartDatabase, terminateBackends } from './database-away.ts'
import { diskFull } from './disk-full.ts'
import type { Fault } from './fault.ts'
import { freeze } from './freeze.ts'
import { killAtRandom } from './kill-at-random.ts'
import { killAtSteps } from './kill-at-steps.ts'
import { moodyReceivers } from './moody-receivers.ts'
import { oldTransaction } from './old-transaction.ts'
import { storageAway } from './storage-away.ts'

/** Every kind of fault by its name on the command line. */
export const faults = {
  kill: killAtRandom,
  steps: killAtSteps,
  database: restartDatabase,
  backends: terminateBackends,
  receivers: moodyReceivers,
  freeze,
  clock: clockJumps,
  disk: diskFull,
  storage: storageAway,
  transaction: oldTransaction,
} satisfies Record<string, Fault>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as FaultName[]

/** Whether files that are stored in this way can have the fault. */
export function isPossible(name: FaultName, kind: StorageKind): boolean {
  const { storage = kind }: Fault = faults[name]
  return storage === kind
}
