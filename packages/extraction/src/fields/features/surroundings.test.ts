import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { toFeature } from './feature.ts'
import { describeSurroundings } from './surroundings.ts'

type Text = { text: string; x: number; y: number }

function generalOf(kind: 'name' | 'amount', value: string, texts: readonly Text[]): string[] {
  const document = readDocument(pageOf(texts))
  const candidate = findCandidates(document)[kind].find((each) => each.value === value)!
  const { general } = describeSurroundings(candidate.segments[0]!, document.layout)
  return general.map((each) => toFeature(each).name)
}

const form: Text[] = [
  { text: 'Seller', x: 50, y: 50 },
  { text: 'Number:', x: 50, y: 66 },
  { text: '549910', x: 250, y: 66 },
  { text: 'Name:', x: 50, y: 82 },
  { text: 'Lieferant GmbH', x: 250, y: 82 },
  { text: 'Buyer', x: 50, y: 130 },
  { text: 'Name:', x: 50, y: 146 },
  { text: 'Norvexa Handels AG', x: 250, y: 146 },
]

it('finds the party of a name by the nearest heading in the column of labels', () => {
  expect(generalOf('name', 'Lieferant GmbH', form)).toContain('party:from')
  const buyer = generalOf('name', 'Norvexa Handels AG', form)
  expect(buyer).toContain('party:bill_to')
  expect(buyer).not.toContain('party:from')
})

it("takes the label at the left of a form's cell for the value at the right of the cell", () => {
  const cells: Text[] = [
    { text: 'Freight', x: 50, y: 300 },
    { text: 'Net total', x: 250, y: 300 },
    { text: 'Grand total', x: 450, y: 300 },
    { text: '12.00', x: 200, y: 312 },
    { text: '340.50', x: 380, y: 312 },
    { text: '405.20', x: 550, y: 312 },
  ]
  expect(generalOf('amount', '340.50', cells)).toContain('cl!:subtotal')
  expect(generalOf('amount', '405.20', cells)).toContain('cl!:total')
})

it('takes the label before a separate currency sign as the label of the amount', () => {
  const texts: Text[] = [
    { text: 'Total', x: 50, y: 300 },
    { text: 'RM', x: 250, y: 300 },
    { text: '5.30', x: 350, y: 300 },
  ]
  expect(generalOf('amount', '5.30', texts)).toContain('p!:total')
})
