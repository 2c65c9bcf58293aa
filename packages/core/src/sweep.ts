import type { System } from './context.ts'
import { expireClaims } from './delivery/expire-claims.ts'
import { eraseOld } from './documents/erase-old.ts'
import { failOverdue } from './documents/fail-overdue.ts'
import { indexDocuments } from './documents/search/index-documents.ts'
import { sweepStorage } from './documents/sweep-storage.ts'
import { pruneEvents } from './events/prune-events.ts'
import { pruneIdempotentAnswers } from './idempotency.ts'
import { pruneSignIn } from './people/prune-sign-in.ts'
import { forgetAbsent } from './presence/presence.ts'
import { requeueSteps } from './requeue.ts'
import { runSteps } from './run-steps.ts'
import { tidyTurns } from './turns.ts'

const patienceMs = 15_000

/** The work of every minute; documents are erased that are older than `retentionDays`, or than their workspace wants. */
export async function sweep(
  system: System,
  { retentionDays }: { retentionDays?: number | undefined },
): Promise<void> {
  const steps = {
    ...requeueSteps(system),
    tidyTurns: () => tidyTurns(system),
    failOverdue: () => failOverdue(system),
    expireClaims: () => expireClaims(system),
    pruneEvents: () => pruneEvents(system),
    pruneIdempotentAnswers: () => pruneIdempotentAnswers(system),
    pruneSignIn: () => pruneSignIn(system),
    forgetAbsent: () => forgetAbsent(system),
    eraseOld: () => eraseOld(system, retentionDays),
    indexDocuments: () => indexDocuments(system),
    removeLeftovers: () => sweepStorage(system, 'leftovers'),
    reportMissingFiles: () => sweepStorage(system, 'missing'),
  }
  await runSteps(system, steps, { patienceMs })
}
