import { documentSchemas } from '@numora/contract'
import { expect, it } from 'vitest'
import { approvalOutcome, nextAsRead, noConfidence, outcomes } from './approval-outcome.ts'
import { noSource, valueSources } from './value-source.ts'

const schema = 'receipt_v1'
type Box = [number, number, number, number]
const names = documentSchemas[schema].fields.map(({ name }) => name)
const required = documentSchemas[schema].fields.filter((field) => field.required_for_approval)

function read(value: string | null, confidence = value === null ? 0 : 0.95) {
  return { value, confidence, origin: 'extracted' as const, source: { page: 1, box: [0, 0, 1, 1] as Box } }
}
function corrected(value: string | null) {
  return { value, confidence: 1, origin: 'corrected' as const, source: null }
}
const asRead = Object.fromEntries(required.map(({ name }) => [name, read('1')]))
const other = names.find((name) => !(name in asRead))!
const [first] = required.map(({ name }) => name) as [(typeof names)[number]]

function outcomeOf(given: Partial<Parameters<typeof approvalOutcome>[0]>) {
  return approvalOutcome({
    schema,
    fields: asRead,
    lineItems: [],
    asRead: null,
    hasReasons: false,
    recognisedPages: null,
    ...given,
  })
}
function of(
  name: (typeof names)[number],
  { outcomes: all, confidences }: ReturnType<typeof approvalOutcome>,
) {
  return [all[names.indexOf(name)], confidences[names.indexOf(name)]]
}

it('has an entry for each field of the schema and one for all line items', () => {
  const outcome = outcomeOf({})
  expect(outcome.outcomes).toHaveLength(names.length + 1)
  expect(outcome.confidences).toHaveLength(names.length + 1)
  expect(of(first, outcome)).toEqual([outcomes.confirmed, 9_500])
  expect(of(other, outcome)).toEqual([outcomes.nothing, noConfidence])
  expect(outcome).toMatchObject({ leastConfidence: 9_500, hadReasons: false, isChanged: false })
})

it('compares a corrected value with the one that was read, with the confidence that was stated', () => {
  const replaced = { fields: { [first]: { value: '1', confidence: 0.6 } }, hadReasons: true, lineItems: null }
  const changed = outcomeOf({ fields: { ...asRead, [first]: corrected('2') }, asRead: replaced })
  expect(of(first, changed)).toEqual([outcomes.corrected, 6_000])
  expect(changed).toMatchObject({ leastConfidence: 6_000, hadReasons: true, isChanged: true })
  const back = outcomeOf({ fields: { ...asRead, [first]: corrected('1') }, asRead: replaced })
  expect(of(first, back)).toEqual([outcomes.confirmed, 6_000])
  expect(back).toMatchObject({ leastConfidence: 6_000, isChanged: false })
})

it('counts an entered value as missed, and a removed one as corrected', () => {
  const nothing = { fields: { [other]: { value: null, confidence: 0 } }, hadReasons: false, lineItems: null }
  const entered = outcomeOf({ fields: { ...asRead, [other]: corrected('x') }, asRead: nothing })
  expect(of(other, entered)).toEqual([outcomes.missed, noConfidence])
  expect(entered).toMatchObject({ leastConfidence: 9_500, isChanged: true })
  const was = { ...nothing, fields: { [other]: { value: 'x', confidence: 0.7 } } }
  const removed = outcomeOf({ fields: { ...asRead, [other]: corrected(null) }, asRead: was })
  expect(of(other, removed)).toEqual([outcomes.corrected, 7_000])
})

it('is a confidence of 0 where a required value was not read', () => {
  const nothing = { fields: { [first]: { value: null, confidence: 0 } }, hadReasons: true, lineItems: null }
  const entered = outcomeOf({ fields: { ...asRead, [first]: corrected('1') }, asRead: nothing })
  expect(entered.leastConfidence).toBe(0)
})

it('does not know the confidence of what an earlier version corrected, and does not guess it', () => {
  const fields = { ...asRead, [first]: corrected('2') }
  const unknown = outcomeOf({ fields })
  expect(of(first, unknown)).toEqual([outcomes.corrected, noConfidence])
  expect(unknown).toMatchObject({ leastConfidence: null, isChanged: true })
  const next = nextAsRead(
    null,
    { fields, lineItems: [], hasReasons: false, confidence: 0.8, recognisedPages: null },
    { fields: [first], hasLineItems: false, hasTaxLines: false },
  )
  expect(outcomeOf({ fields, asRead: next }).leastConfidence).toBe(null)
})

it('counts all line items as one value', () => {
  const lineItems = [{ fields: { description: read('Bolts') } }]
  const ofLines = (given: Parameters<typeof outcomeOf>[0]) => outcomeOf(given).outcomes.at(-1)
  const changed = (count: number) => ({ fields: {}, hadReasons: false, lineItems: count })
  expect(ofLines({})).toBe(outcomes.nothing)
  expect(ofLines({ lineItems })).toBe(outcomes.confirmed)
  expect(ofLines({ lineItems, asRead: changed(2) })).toBe(outcomes.corrected)
  expect(ofLines({ asRead: changed(1) })).toBe(outcomes.corrected)
  expect(ofLines({ lineItems, asRead: changed(0) })).toBe(outcomes.missed)
  const confidenceOf = (given: Parameters<typeof outcomeOf>[0]) => outcomeOf(given).confidences.at(-1)
  expect(confidenceOf({ lineItems: [lineOf(0.9), lineOf(0.8)] })).toBe(8000)
  expect(confidenceOf({ lineItems, asRead: { ...changed(2), lineItemsConfidence: 0.7 } })).toBe(7000)
  expect(confidenceOf({ lineItems, asRead: changed(2) })).toBe(noConfidence)
})

function lineOf(confidence: number) {
  return { fields: { description: read('Bolts', confidence) } }
}

it('keeps what was read first, whatever is corrected after it', () => {
  const now = {
    fields: { a: read('1', 0.5), b: read('2', 0.6) },
    lineItems: [lineOf(0.9), lineOf(0.8), lineOf(0.7)],
    hasReasons: true,
    confidence: 0.3,
    recognisedPages: [1],
  }
  const once = nextAsRead(null, now, { fields: ['a'], hasLineItems: false, hasTaxLines: false })
  expect(once).toEqual({
    fields: { a: { value: '1', confidence: 0.5, from: 'ocr' } },
    hadReasons: true,
    lineItems: null,
    confidence: 0.3,
  })
  const later = {
    fields: { ...now.fields, a: corrected('9') },
    lineItems: [lineOf(0.9), lineOf(0.8)],
    hasReasons: false,
    confidence: 0.9,
    recognisedPages: null,
  }
  const twice = nextAsRead(once, later, { fields: ['a', 'b'], hasLineItems: true, hasTaxLines: false })
  expect(twice.fields).toEqual({
    a: { value: '1', confidence: 0.5, from: 'ocr' },
    b: { value: '2', confidence: 0.6 },
  })
  expect(twice).toMatchObject({ hadReasons: true, lineItems: 2, lineItemsConfidence: 0.8, confidence: 0.3 })
  const last = nextAsRead(
    twice,
    { ...later, lineItems: [] },
    { fields: [], hasLineItems: true, hasTaxLines: false },
  )
  expect(last).toMatchObject({ lineItems: 2, lineItemsConfidence: 0.8 })
})

it('counts a document as changed if its tax by rate was', () => {
  const now = { fields: asRead, lineItems: [], hasReasons: false, confidence: 0.9, recognisedPages: null }
  const once = nextAsRead(null, now, { fields: [], hasLineItems: false, hasTaxLines: true })
  expect(outcomeOf({ asRead: once }).isChanged).toBe(true)
  const twice = nextAsRead(once, now, { fields: [], hasLineItems: false, hasTaxLines: false })
  expect(outcomeOf({ asRead: twice }).isChanged).toBe(true)
  const other = nextAsRead(null, now, { fields: [], hasLineItems: false, hasTaxLines: false })
  expect(outcomeOf({ asRead: other }).isChanged).toBe(false)
})

it('knows the confidence of the document as it was read, but not what an earlier version did not store', () => {
  expect(outcomeOf({}).documentConfidence).toBeGreaterThan(0)
  const replaced = { fields: { [first]: { value: '1', confidence: 0.6 } }, hadReasons: true, lineItems: null }
  const fields = { ...asRead, [first]: corrected('2') }
  expect(outcomeOf({ fields, asRead: { ...replaced, confidence: 0.4 } }).documentConfidence).toBe(4_000)
  expect(outcomeOf({ fields, asRead: replaced }).documentConfidence).toBeNull()
  const now = { fields, lineItems: [], hasReasons: false, confidence: 0.9, recognisedPages: null }
  expect(
    nextAsRead(replaced, now, { fields: [], hasLineItems: true, hasTaxLines: false }),
  ).not.toHaveProperty('confidence')
})

it('says what values were read from: text, a picture, XML or other values', () => {
  const sourceOf = (field: object, recognisedPages: number[] | null) =>
    outcomeOf({ fields: { ...asRead, [first]: { ...read('1'), ...field } }, recognisedPages }).sources[
      names.indexOf(first)
    ]
  const stored = (source: (typeof valueSources)[number]) => valueSources.indexOf(source)
  expect(sourceOf({}, [])).toBe(stored('page'))
  expect(sourceOf({}, [2])).toBe(stored('page'))
  expect(sourceOf({}, [1])).toBe(stored('ocr'))
  expect(sourceOf({ origin: 'einvoice' }, null)).toBe(stored('xml'))
  expect(sourceOf({ origin: 'computed' }, [1])).toBe(stored('computed'))
  for (const [field, pages] of [
    [{}, null],
    [{ source: null }, [1]],
    [{ value: null }, []],
  ] as const)
    expect(sourceOf(field, pages && [...pages])).toBe(noSource)
  const replaced = {
    fields: { [first]: { value: '1', confidence: 0.6, from: 'ocr' as const } },
    hadReasons: true,
    lineItems: null,
  }
  const changed = outcomeOf({ fields: { ...asRead, [first]: corrected('2') }, asRead: replaced })
  expect(changed.sources[names.indexOf(first)]).toBe(stored('ocr'))
})
