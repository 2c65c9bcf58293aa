import type { Random } from '@numora/samples'
import type { StorageKind } from '../storage-place.ts'
import type { World } from '../world.ts'

/** One kind of fault, brought about again and again while the load runs. */
export type Fault = {
  /** For the table. */
  about: string
  /** Whether waiting for another attempt is cut short once the fault is over: receivers are tried again after hours. */
  hurries: boolean
  /** The only kind of storage that has this fault; any if left out. */
  storage?: StorageKind
  /**
   * Brings the fault about as long as `isWanted` for its number, from 0, and repairs everything at its end. Returns how
   * often it happened, with remarks for the reader of the table, and what it found stuck itself.
   */
  run(world: World, random: Random, isWanted: (number: number) => boolean): Promise<FaultOutcome>
}

export type FaultOutcome = { times: number; remarks?: string[]; stuck?: string[] }
