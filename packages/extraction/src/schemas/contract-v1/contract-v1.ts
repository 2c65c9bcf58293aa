import type { SchemaReading } from '../schema-reading.ts'
import { chooseContractFields } from './choose-fields.ts'
import { contractProbability } from './contract-probability.ts'

/** Contracts are read from their sentences, not from labelled values. */
export const contractV1 = {
  id: 'contract_v1',
  kinds: {},
  groups: [],
  choices: {},
  essentials: ['title', 'party_a_name', 'party_b_name', 'effective_date'],
  constantFields: [],
  vendorMarks: {},
  otherMarks: {},
  einvoice: null,
  codeFields: {},
  barcodeField: null,
  paper: null,
  probability: contractProbability,
  weights: ['contract'],
  chooseFields: (read, _describe, _model, faults) => chooseContractFields(read, faults),
  readLineItems: null,
} as const satisfies SchemaReading
