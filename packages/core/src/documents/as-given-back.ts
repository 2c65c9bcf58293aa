import { ReaderCrashed } from '@numora/contract'
import { GivenBack } from '../lanes.ts'

/** A reading process that was ended on purpose gives its job back; any other error stays what it is. */
export function asGivenBack(error: unknown): unknown {
  return error instanceof ReaderCrashed && error.reason === 'closed'
    ? new GivenBack(error.message, { cause: error })
    : error
}
