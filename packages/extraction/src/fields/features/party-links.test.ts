import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { linkParties } from './party-links.ts'

function column(lines: readonly string[], y: number): { text: string; x: number; y: number }[] {
  return lines.map((text, row) => ({ text, x: 50, y: y + row * 14 }))
}

/** The features of the tax id with a value. */
function featuresOf(value: string, texts: Parameters<typeof pageOf>[0]): string[] {
  const document = readDocument(pageOf(texts))
  const { tax_id: ids } = findCandidates(document)
  return linkParties(ids, document.layout)[ids.findIndex((id) => id.value === value)]!
}

const seller = column(['Hinterhuber Feinmechanik GmbH', 'Lindenholzweg 14b', 'VAT no. DE136695976'], 50)
const buyer = column(['Greta Vandenbroucke', 'Rue du Moulin 7', 'VAT no. BE0202239951'], 200)
const footer = column(['VAT no. FR83404833048'], 700)

it('says which name a tax id stands under, and how far', () => {
  const page = [...seller, ...buyer, ...footer]
  expect(featuresOf('DE136695976', page)).toEqual(expect.arrayContaining(['firm_above2', 'firm_nth0']))
  expect(featuresOf('BE0202239951', page)).toEqual(expect.arrayContaining(['firm_above2', 'firm_nth1']))
  expect(featuresOf('FR83404833048', page)).toContain('firm_none')
})

it('says whether the number of a tax id is printed elsewhere, too', () => {
  const register = column(['RCS Nanterre 404 833 048'], 600)
  expect(featuresOf('FR83404833048', [...seller, ...register, ...footer])).toContain('again1')
  expect(featuresOf('FR83404833048', [...seller, ...footer])).toContain('again0')
})
