import type { Fault } from '../../fault.ts'
import type { FieldValue, ReadFile } from '../../model.ts'

/** The fields of a contract. */
export function chooseContractFields(_read: ReadFile, _faults: Fault[] = []): Record<string, FieldValue> {
  return {}
}
