import type { ErrorDetail } from '@numora/contract'
import { invalidInput } from '../input/invalid-input.ts'
import type { Problem } from '../problem.ts'

/** The refusal of a CSV file that names its faulty lines: their paths are `line 7` or `line 7, ibans`. */
export function invalidCsv(faults: ErrorDetail[]): Problem {
  return invalidInput(faults)!
}
