import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { linkInWords } from './in-words.ts'

it('marks the amounts that the page also has in formal numerals', () => {
  const document = readDocument(
    pageOf(['价税合计（大写） 壹仟零伍拾元伍角整', '合计 1,050.50', '税额 120.90']),
  )
  const { amount } = findCandidates(document)
  const features = linkInWords(amount, document)
  const marked = amount.filter((_, i) => features[i]!.includes('in_words')).map(({ value }) => value)
  expect(marked).toEqual(['1050.50'])
})
