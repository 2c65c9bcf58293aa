import type { RunStatus, RunStepStatus } from '@numora/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveAfter, nextRunStatus, openRunStatuses, runLifecycle, type StepOutcome } from './run-lifecycle.ts'

const outcomes: StepOutcome[] = ['done', 'stop', 'wait', 'failed', 'cancelled']

/** Every run by the table: its steps come out in any way, and it is cancelled at any attempt. */
function play(count: number, attempts: StepOutcome[], cancelAt: number) {
  const steps: RunStepStatus[] = Array(count).fill('pending')
  let status: RunStatus = 'queued'
  let position = 0
  for (const [index, outcome] of attempts.entries()) {
    status = nextRunStatus(status, 'begin')!
    const move = moveAfter(outcome, { isLast: position === count - 1, isCancelled: index >= cancelAt })
    status = nextRunStatus(status, move.event)!
    expect(status, `${move.event} after ${outcome}`).toBeDefined()
    steps[position] = move.step
    if (move.rest !== 'pending') steps.fill(move.rest, position + 1)
    if (move.event === 'go_on') position += 1
    else if (move.event !== 'wait') return { status, steps }
  }
  return { status, steps }
}

it('leaves no step of a run that has ended without an end, and no end without a reason', () => {
  const attempts = fc.array(fc.constantFrom(...outcomes), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      attempts,
      fc.integer({ min: 0, max: 14 }),
      (count, all, cancelAt) => {
        const { status, steps } = play(count, all, cancelAt)
        const isOpen = (openRunStatuses as readonly RunStatus[]).includes(status)
        const isUnfinished = steps.some((step) => ['pending', 'running', 'waiting'].includes(step))
        expect(isUnfinished, steps.join()).toBe(isOpen)
        expect(steps.includes('failed') && status !== 'cancelled').toBe(status === 'failed')
        if (steps.includes('cancelled')) expect(status).toBe('cancelled')
        if (all.slice(0, cancelAt).length === all.length && !all.includes('cancelled'))
          expect(status).not.toBe('cancelled')
      },
    ),
  )
})

it('never leaves an end', () => {
  for (const status of ['succeeded', 'failed', 'cancelled'] as const) expect(runLifecycle[status]).toEqual({})
})
