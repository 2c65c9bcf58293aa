import type { System } from '../context.ts'
import type { StorageSweep } from '../generated/client.ts'
import type { ComparePage } from './compare-page.ts'
import { removeLeftovers } from './remove-leftovers.ts'
import { reportMissingFiles } from './report-missing-files.ts'

const sides = { leftovers: removeLeftovers, missing: reportMissingFiles } satisfies Record<
  string,
  ComparePage
>
export type Side = keyof typeof sides

const roundMs = 3_600_000
const slice = { pages: 20, ms: 10_000 }

/**
 * Compares storage with the database, from either side. A round starts an hour after the one before, and
 * continues in slices where the last one ended, in any process; part of the `sweep` job.
 */
export async function sweepStorage(system: System, side: Side): Promise<void> {
  const end = performance.now() + slice.ms
  let state = await currentRound(system, side)
  for (let page = 0; state && page < slice.pages && performance.now() < end; page++) {
    const { found, next } = await sides[side](system, state.cursor)
    state = await advance(system, state, found, next)
  }
}

type Round = StorageSweep & { cursor: string }

/** Undefined where the next one is not due, or another process has just begun it. */
async function currentRound({ database, now }: System, side: Side): Promise<Round | undefined> {
  const startedAt = now()
  await database.storageSweep.createMany({ data: { side, cursor: '', startedAt }, skipDuplicates: true })
  const state = await database.storageSweep.findUniqueOrThrow({ where: { side } })
  if (state.cursor !== null) return { ...state, cursor: state.cursor }
  if (Math.abs(startedAt.getTime() - state.startedAt.getTime()) < roundMs) return undefined
  const { count } = await database.storageSweep.updateMany({
    where: { side, cursor: null, startedAt: state.startedAt },
    data: { cursor: '', found: 0, startedAt },
  })
  return count === 0 ? undefined : { ...state, cursor: '', found: 0, startedAt }
}

/** Undefined at the end of a round, or if another process continued from here, too. */
async function advance(
  { database }: System,
  { side, cursor, startedAt, ...state }: Round,
  foundNow: number,
  next: string | undefined,
): Promise<Round | undefined> {
  const found = state.found + foundNow
  const { count } = await database.storageSweep.updateMany({
    where: { side, cursor, startedAt },
    data: next === undefined ? { cursor: null, foundLast: found } : { cursor: next, found },
  })
  if (count === 0 || next === undefined) return undefined
  return { ...state, side, startedAt, cursor: next, found }
}

/** The findings of the last complete round, by side. */
export async function storageSweepCounts({ database }: System): Promise<Record<Side, number>> {
  const rows = await database.storageSweep.findMany()
  const foundLast = (side: Side) => rows.find((row) => row.side === side)?.foundLast ?? 0
  return { leftovers: foundLast('leftovers'), missing: foundLast('missing') }
}
