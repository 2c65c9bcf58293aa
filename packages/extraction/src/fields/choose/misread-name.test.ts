import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { partyKinds, relationsOf, shop } from './test-relations.ts'

/** The relations of the name at the head of a receipt with a web address; `certainty` is that of the name's first word. */
function saidOf(name: string, address: string, certainty = 0.9): string[] {
  const read = pageOf([name, '14 Mill Lane', 'Total 5.10', address], 'ocr')
  for (const word of read.pages[0]!.words) word.confidence = 0.99
  read.pages[0]!.words[0]!.confidence = certainty
  return relationsOf(shop, describeDocument(read), partyKinds, { vn: name })
}

it.each([
  ['Woldmark', 'www.waldmarkt.de'],
  ['Merealia', 'info@mercalia.es'],
])('says that %j is misread beside %j', (name, address) => {
  expect(saidOf(name, address)).toEqual(['merchant name: misread'])
  expect(saidOf(name, address, 1)).toEqual([])
})

it.each([
  ['Müllers', 'www.muellers.de'],
  ['Harbour Food', 'www.harbourfoods.co.uk'],
  ['Lido', 'www.lidl.de'],
  ['Brindle', 'www.acme.co.uk'],
])('says nothing of %j beside %j', (name, address) => {
  expect(saidOf(name, address)).toEqual([])
})
