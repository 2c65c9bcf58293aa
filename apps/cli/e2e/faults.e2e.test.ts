import { createRandom } from '@numora/samples'
import { expect, onTestFinished, test } from 'vitest'
import { brokenPromises } from '../faults/ledger.ts'
import { runFaults } from '../faults/run-faults.ts'
import { openWorld } from '../faults/world.ts'

/** `pnpm test:faults` is the long form. */
const faults = [
  ['freeze'],
  ['steps', 'receivers', 'kill', 'clock', 'database', 'disk', 'backends'],
  ['transaction'],
] as const

test('no promise is broken by any kind of fault', async () => {
  const world = await openWorld({ apis: 1, workers: 2 })
  onTestFinished(() => world.close())
  const run = await runFaults(world, faults, createRandom('short'), { documents: 15, times: 1, journal: [] })
  expect(brokenPromises(run.ledger)).toEqual([])
  expect(run.times).toBeGreaterThanOrEqual(faults.flat().length)
}, 600_000)
