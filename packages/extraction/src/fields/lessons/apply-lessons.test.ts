import type { SchemaId } from '@numora/contract'
import { generateInvoice, generateNextInvoice, type Sample } from '@numora/samples'
import { describe, expect, it } from 'vitest'
import type { ReadFile, SuccessfulReading } from '../../file-content.ts'
import { readFile } from '../../read/read-file.ts'
import { invoiceV2 } from '../../schemas/invoice-v2.ts'
import { extractWith } from '../extract-with.ts'
import { describeDocument } from '../features/describe-document.ts'
import { loadRankerModel } from '../ranker/ranker-weights.ts'
import { learnLessons } from './learn-lessons.ts'
import type { FieldLesson } from './lesson.ts'
import { isOfVendor, keysOf, printedMarks, vendorMarksOf } from './marks.ts'

type Extracted = SuccessfulReading
type Read = { sample: Sample; file: ReadFile }

const model = loadRankerModel()

const common = {
  language: 'en-GB',
  kind: 'invoice',
  layout: 'letter',
  lineCount: 3,
  taxMode: 'net',
} as const

async function read(sample: Sample): Promise<Read> {
  const result = await readFile(sample.bytes)
  if (!result.ok) throw new Error(result.failure.message)
  return { sample, file: result.file }
}

function customerNumber({ sample }: Read) {
  return sample.truth.fields.customer_number!
}

/** The marks that the customer of this document would have as a vendor. */
function marksAsCustomer({ sample, file }: Read): string[] {
  const { customer_name, customer_tax_id } = sample.truth.fields
  const values = { vendor_name: customer_name!, vendor_tax_id: customer_tax_id! }
  const approved = { values: { ...values, invoice_number: 'X1' }, fields: ['invoice_number'] }
  return learnLessons(describeDocument(file), invoiceV2, approved, model).keys
}

function arePartiesRead({ sample, file }: Read): boolean {
  const result = extractWith(model, file, 'invoice_v2')
  return (
    result.ok &&
    ['vendor_name', 'customer_name', 'customer_tax_id'].every(
      (field) => result.fields[field]?.value === sample.truth.fields[field],
    )
  )
}

/** Whether the second document prints enough of the first one's vendor marks, leaving its name aside. */
function isRecognised(first: Read, second: Read): boolean {
  const { candidates } = describeDocument(first.file)
  const marks = vendorMarksOf(invoiceV2, { ...first.sample.truth.fields, vendor_name: null }, candidates)
  const result = extractWith(model, second.file, 'invoice_v2')
  const printed = printedMarks(describeDocument(second.file).candidates)
  return result.ok && isOfVendor(marks, printed, invoiceV2.otherMarks, result.fields)
}

/**
 * Two documents of one issuer whose parties are read correctly, with a customer number and a readable
 * customer name.
 */
async function documentsOfOne(): Promise<[Read, Read]> {
  for (let issuer = 0; issuer < 50; issuer++) {
    const first = await read(await generateInvoice({ ...common, seed: `taught-${issuer}` }))
    const next = { ...common, seed: `next-${issuer}`, issuer: `taught-${issuer}` }
    const second = await read(await generateNextInvoice(next))
    const hasNumbers = customerNumber(first) !== null && customerNumber(second) !== null
    const areRead = arePartiesRead(first) && arePartiesRead(second) && isRecognised(first, second)
    if (hasNumbers && areRead && marksAsCustomer(second).length > 0) return [first, second]
  }
  throw new Error('None of 50 issuers is fit for these tests')
}

const [first, second] = await documentsOfOne()

/** What is learned from the first document once a person has given it these values. */
function learn(values: Record<string, string | null>, { sample, file }: Read = first) {
  const approved = { values: { ...sample.truth.fields, ...values }, fields: Object.keys(values) }
  return learnLessons(describeDocument(file), invoiceV2, approved, model)
}

function extract({ file }: Read, lessons: FieldLesson[] = []): Extracted {
  const result = extractWith(model, file, 'invoice_v2', { lessons })
  if (!result.ok) throw new Error(result.failure.message)
  return { ...result, timings: {} }
}

describe('a corrected value', () => {
  const { lessons, keys } = learn({ invoice_number: customerNumber(first) })

  it('is read at the same position on the next document of the vendor', () => {
    const { fields, appliedLessons } = extract(second, lessons)
    const plain = extract(second)
    expect(plain.fields.invoice_number!.value).toBe(second.sample.truth.fields.invoice_number)
    expect(fields.invoice_number!.value).toBe(customerNumber(second))
    expect(fields.invoice_number!.source).toEqual(plain.fields.customer_number!.source)
    expect(appliedLessons).toEqual([{ field: 'invoice_number', before: plain.fields.invoice_number!.value }])
  })

  it('is found by the keys of that document, which do not contain the value', () => {
    const found = keysOf(describeDocument(second.file)).filter((key) => keys.includes(key))
    expect(found.length).toBeGreaterThan(keys.length / 2)
    const stored = JSON.stringify({ keys, lessons })
    for (const field of ['vendor_tax_id', 'vendor_iban', 'vendor_name', 'customer_number'])
      expect(stored).not.toContain(first.sample.truth.fields[field])
  })

  it.each(['a', 'b', 'c', 'd', 'e'])(
    'changes nothing for another vendor with the same layout: %s',
    async (seed) => {
      const other = await read(await generateInvoice({ ...common, seed }))
      expect(extract(other, lessons)).toEqual(extract(other))
    },
  )

  it('changes nothing where its position is empty, nor in another layout of the vendor', async () => {
    const withoutNumber = { ...second.file, pages: second.file.pages.map(withoutLabelled(second)) }
    const bare = { ...second, file: withoutNumber }
    expect(extract(bare).fields.customer_number!.value).not.toBe(customerNumber(second))
    expect(extract(bare, lessons)).toEqual(extract(bare))
    const elsewhere = lessons.map(({ field, lesson }) => ({
      field,
      lesson: { ...lesson, labels: [1, 2, 3] },
    }))
    expect(extract(second, elsewhere)).toEqual(extract(second))
  })

  it('is superseded by a newer one', () => {
    const newer = learn({ invoice_number: first.sample.truth.fields.invoice_number! }).lessons
    expect(extract(second, [...newer, ...lessons]).fields.invoice_number!.value).toBe(
      second.sample.truth.fields.invoice_number,
    )
    const none = learn({ invoice_number: null }).lessons
    expect(extract(second, [...none, ...lessons])).toEqual(extract(second))
  })

  it('is followed where the schema is decided by reading, and never by a document of another one', () => {
    const readWithLessonsOf = (schema: SchemaId) => {
      const ofSchema = lessons.map((each) => ({ ...each, schema }))
      const result = extractWith(model, second.file, 'auto', { lessons: ofSchema })
      if (!result.ok) throw new Error(result.failure.message)
      return { ...result, timings: {} }
    }
    expect(readWithLessonsOf('invoice_v2')).toEqual(extract(second, lessons))
    expect(readWithLessonsOf('receipt_v1')).toEqual(extract(second))
  })

  it('has at most the confidence that was measured for lessons', () => {
    const { confidence } = extract(second, lessons).fields.invoice_number!
    expect(confidence).toBeLessThanOrEqual(0.97)
  })
})

describe('a value that is the same on all documents of a vendor', () => {
  it('is filled in where the page does not show it readably', () => {
    const name = 'Trading Name Ltd'
    const { fields, appliedLessons } = extract(second, learn({ vendor_name: name }).lessons)
    expect(fields.vendor_name).toMatchObject({ value: name, source: null, origin: 'extracted' })
    expect(appliedLessons).toEqual([{ field: 'vendor_name', before: second.sample.truth.fields.vendor_name }])
  })

  it('does not replace a value that was not read instead of it before', () => {
    const lessons = learn({ vendor_name: 'Trading Name Ltd' }).lessons
    const others = lessons.map(({ field, lesson }) => ({ field, lesson: { ...lesson, instead: 'Else' } }))
    expect(extract(second, others)).toEqual(extract(second))
  })

  it('is spelled as the person spelled it', () => {
    const upper = first.sample.truth.fields.vendor_name!.toUpperCase()
    expect(extract(second, learn({ vendor_name: upper }).lessons).fields.vendor_name!.value).toBe(upper)
  })
})

it('a confirmed value raises the confidence of the next one at its position', () => {
  const { value, confidence } = extract(second).fields.due_date!
  const after = extract(second, learn({ due_date: first.sample.truth.fields.due_date! }).lessons)
  expect(after.fields.due_date!.value).toBe(value)
  expect(after.fields.due_date!.confidence).toBeGreaterThanOrEqual(confidence)
})

it('nothing is learned from a document that names no vendor', () => {
  const { file } = first
  const approved = {
    values: { vendor_name: 'Nobody here', invoice_number: 'X1' },
    fields: ['invoice_number'],
  }
  expect(learnLessons(describeDocument(file), invoiceV2, approved, model)).toEqual({
    keys: [],
    lessons: [],
  })
})

it('the vendor printed as the customer is not the vendor', async () => {
  const { lessons } = learn({ invoice_number: customerNumber(first) })
  const own = extract(second)
  const marks = marksAsCustomer(second)
  const names = lessons.map(({ field, lesson }) => ({ field, lesson: { ...lesson, marks } }))
  expect(extract(second, names)).toEqual(own)
})

/** A page without the customer number. */
function withoutLabelled({ sample }: Read) {
  return (page: ReadFile['pages'][number]) => ({
    ...page,
    words: page.words.filter(({ text }) => !text.includes(sample.truth.fields.customer_number!)),
  })
}
