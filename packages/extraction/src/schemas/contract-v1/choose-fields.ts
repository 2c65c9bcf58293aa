import { attempt, type Fault } from '../../fault.ts'
import { calibrated } from '../../fields/choose/confidence.ts'
import { nothing } from '../../fields/nothing.ts'
import type { FieldValue, ReadFile } from '../../file-content.ts'
import { readContract } from './candidates/document.ts'
import { findCandidates } from './candidates/find-candidates.ts'
import { chooseParties } from './choose/choose-parties.ts'
import { impliedEnd } from './choose/implied-end.ts'
import { lastSigned } from './choose/last-signed.ts'
import { lastingTerm } from './choose/lasting-term.ts'
import { noticeAhead } from './choose/notice-ahead.ts'
import { signedAsWritten } from './choose/signed-as-written.ts'
import { statedStart } from './choose/stated-start.ts'
import { toFieldValue } from './choose/to-field-value.ts'
import { type ContractModel, loadContractModel } from './ranker/contract-weights.ts'
import { describe, describeWhole } from './ranker/describe.ts'
import { contractFieldKinds, contractFields, type RankedField } from './ranker/fields.ts'
import { type ContractRanking, rankField } from './ranker/rank.ts'

/**
 * How far what speaks against a printed value counts: hardly any contract has no title, and an end that is not printed
 * would be computed, which goes wrong more often.
 */
const absences: Partial<Record<RankedField, number>> = { title: 0.2, end_date: 0.3 }

const unknown: ContractRanking = { values: [], noneProbability: 1 }

/**
 * The fields of a contract, each with its confidence, place and alternatives; one that is not in it is null. A stage
 * that breaks is noted among the faults and costs its own fields.
 */
export function chooseContractFields(read: ReadFile, faults: Fault[] = []): Record<string, FieldValue> {
  return chooseWith(loadContractModel(), read, faults)
}

/** {@link chooseContractFields} with a given model. */
export function chooseWith(
  model: ContractModel,
  read: ReadFile,
  faults: Fault[] = [],
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = Object.fromEntries(contractFields.map((name) => [name, nothing]))
  const document = attempt(
    faults,
    'layout',
    () => readContract(read, faults),
    () => null,
  )
  if (!document) return fields
  const candidates = findCandidates(document, faults)
  const whole = describeWhole(candidates, document)
  const described = new Map(
    Object.keys(candidates).map((kind) => [
      kind,
      attempt(
        faults,
        'features',
        () => describe(kind as keyof typeof candidates, candidates, document),
        () => [],
      ),
    ]),
  )
  const rankings = Object.fromEntries(
    Object.entries(contractFieldKinds).map(([field, kind]) => [
      field,
      attempt(
        faults,
        'fields',
        () => rankField(field, described.get(kind)!, whole, model),
        () => unknown,
      ),
    ]),
  ) as Record<RankedField, ContractRanking>
  const surely = (field: string, probability: number) => calibrated(field, probability, model)
  const set = (name: string, choose: () => FieldValue) => {
    fields[name] = attempt(faults, 'fields', choose, () => nothing)
  }
  const refine = (field: RankedField, by: typeof lastSigned) => {
    const ranking = rankings[field]
    rankings[field] = attempt(
      faults,
      'fields',
      () => by(ranking, document),
      () => ranking,
    )
  }
  refine('effective_date', statedStart)
  const starts = rankings.effective_date.values[0]
  if (starts && starts.probability > rankings.effective_date.noneProbability)
    rankings.end_date = after(starts.value, rankings.end_date)
  refine('signature_date', lastSigned)
  refine('signature_date', signedAsWritten)
  refine('term', lastingTerm)
  refine('notice_period', noticeAhead)
  for (const field of Object.keys(rankings) as RankedField[])
    set(field, () => toFieldValue(field, weigh(rankings[field], absences[field]), surely))
  Object.assign(
    fields,
    attempt(
      faults,
      'fields',
      () => chooseParties(rankings, surely),
      () => ({}),
    ),
  )
  set('end_date', () =>
    fields.end_date!.value === null ? impliedEnd(rankings, fields, document) : fields.end_date!,
  )
  set('currency', () => {
    const { value, confidence, source } = fields.contract_value!
    const [candidate] = rankings.contract_value.values.find((each) => each.value === value)?.candidates ?? []
    return candidate?.currency
      ? { value: candidate.currency, confidence, source, origin: 'extracted' }
      : nothing
  })
  return fields
}

/** An end is after the day that the contract starts on. */
function after(start: string, ranking: ContractRanking): ContractRanking {
  return { ...ranking, values: ranking.values.filter(({ value }) => value > start) }
}

function weigh(ranking: ContractRanking, absence = 1): ContractRanking {
  return { ...ranking, noneProbability: ranking.noneProbability * absence }
}
