import type { ErrorDetail } from '@numora/contract'
import { Problem } from '../problem.ts'

/** The refusal of a CSV file that names its faulty lines: their paths are `line 7` or `line 7, ibans`. */
export function invalidCsv(details: ErrorDetail[]): Problem {
  const [first] = details
  return new Problem('invalid_payload', `${first!.path}: ${first!.message}`, { details })
}
