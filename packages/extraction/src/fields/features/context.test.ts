import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { describeContext } from './context.ts'
import { toFeature } from './feature.ts'

it('takes the label that a number touches for its own', () => {
  const found = findCandidates(readDocument(pageOf(['08/09/2024 COO:000221702'])))
  const number = found.id.find(({ value }) => value === '000221702')!
  const names = describeContext(number).general.map((each) => toFeature(each).name)
  expect(names).toEqual(expect.arrayContaining(['l:receipt_number', 't:stuck']))
})
