import type { FailedReading } from '@numora/contract'

/** The part of a failed reading that core requires. */
export type ExtractionFailure = { ok: false; failure: Pick<FailedReading['failure'], 'code'> }
