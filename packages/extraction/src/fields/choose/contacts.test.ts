import { expect, it } from 'vitest'
import type { Kind } from '../candidates/candidate.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { contacts } from './contacts.ts'
import { type Choice, chooseJointly } from './joint.ts'
import { loadJointWeights } from './joint-weights.ts'

const described = describeDocument(
  pageOf([
    { text: 'Norwood Electrical Ltd', x: 50, y: 40 },
    { text: '12 Mill Road, Leeds LS1 4AP', x: 50, y: 52 },
    { text: '0113 555 0148', x: 50, y: 64 },
    { text: 'Invoice 4711', x: 50, y: 120 },
    { text: 'Harbour Foods Ltd', x: 50, y: 180 },
    { text: '9 Quay Street, Hull HU1 2AB', x: 50, y: 192 },
    { text: 'Tel. 01482 555 017', x: 50, y: 204 },
  ]),
)

/** A value as it was chosen before. */
function chosen(kind: Kind, value: string): Choice {
  const candidates = described.candidates[kind].filter((candidate) => candidate.value === value)
  return { option: { value, logit: 0, candidates }, probability: 1, others: [] }
}

/** The phone that is chosen where the ranker prefers the one behind a label; `own` is in the vendor's name. */
function phoneOf(own: 'Norwood' | 'Harbour') {
  const group = contacts('phone', 'email', [
    { role: 'vendor', name: 'vn', address: 'va' },
    { role: 'customer', name: 'cn', address: 'ca' },
  ])
  const norwood = [chosen('name', 'Norwood Electrical Ltd'), chosen('address', '12 Mill Road, Leeds LS1 4AP')]
  const harbour = [chosen('name', 'Harbour Foods Ltd'), chosen('address', '9 Quay Street, Hull HU1 2AB')]
  const [vendor, customer] = own === 'Norwood' ? [norwood, harbour] : [harbour, norwood]
  const phones = { '0113 555 0148': 0.2, '01482 555 017': 0.5 }
  const values = Object.entries(phones).map(([value, share]) => ({
    ...chosen('phone', value).option!,
    logit: Math.log(share),
  }))
  const { phone } = chooseJointly(
    group,
    { phone: { values, noneLogit: Math.log(0.3) }, email: { values: [], noneLogit: 0 } },
    loadJointWeights().invoice_v2!,
    described,
    { vn: vendor[0]!, va: vendor[1]!, cn: customer[0]!, ca: customer[1]! },
  )
  return phone?.option?.value
}

it("takes the phone by the vendor's address, not the labelled one by the customer's", () => {
  expect(phoneOf('Norwood')).toBe('0113 555 0148')
  expect(phoneOf('Harbour')).toBe('01482 555 017')
})
