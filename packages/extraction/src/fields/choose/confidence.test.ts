import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { readingCertainty } from './confidence.ts'

/** How surely a name on a scan is read, whose words recognition read with this certainty. */
function certaintyOf(text: string, confidence: number): number {
  const page = pageOf([text], 'ocr')
  for (const word of page.pages[0]!.words) Object.assign(word, { confidence })
  const [candidate] = findCandidates(readDocument(page)).name
  return readingCertainty(candidate!)
}

it('doubts words less than recognition does where it reads Latin letters', () => {
  expect(certaintyOf('Harbour Foods Ltd', 1)).toBe(1)
  expect(certaintyOf('Harbour Foods Ltd', 0.8)).toBeCloseTo(0.875, 3)
  expect(certaintyOf('Καφέ Αιγαίο ΑΕ', 0.8)).toBe(0.8)
})
