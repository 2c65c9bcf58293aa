import { expect, it } from 'vitest'
import { readDocument } from '../candidates/document.ts'
import { findCandidates } from '../candidates/find-candidates.ts'
import { pageOf } from '../test-page.ts'
import { toFeature } from './feature.ts'
import { linkNames } from './name-links.ts'

type Texts = Parameters<typeof pageOf>[0]

/** The features of the candidate with a value. */
function featuresOf(value: string, texts: Texts): string[] {
  const document = readDocument(pageOf(texts))
  const candidates = findCandidates(document)
  const features = linkNames(candidates.name, candidates, document)
  const own = features[candidates.name.findIndex((name) => name.value === value)]!
  return own.map((each) => toFeature(each).name)
}

function column(lines: readonly string[], y = 50): { text: string; x: number; y: number }[] {
  return lines.map((text, row) => ({ text, x: 50, y: y + row * 14 }))
}

it('says what is below, beside and above a name, whatever the language', () => {
  const form = [...column(['Qworl zemvast', '47']), { text: '12.50', x: 300, y: 50 }]
  expect(featuresOf('Qworl zemvast', form)).toEqual(
    expect.arrayContaining(['nb_number', 'nr_number', 'na_none', 'row2', 'post_none']),
  )
  expect(featuresOf('Zemvast Brolk', column(['Zemvast Brolk', 'Sdn Bhd']))).toContain('nb_ending')
  expect(featuresOf('Dorf plinx', column(['Dorf plinx:', 'Wextum']))).toContain('colon_after')
})

it('says how far below a name a postal code is', () => {
  const address = ['Zemvast Brolk', 'Mill Road 12', '10115 Berlin']
  expect(featuresOf('Zemvast Brolk', column(address))).toContain('post_2')
  expect(
    featuresOf('Zemvast Brolk', [...column(['Zemvast Brolk']), ...column(['10115 Berlin'], 400)]),
  ).toContain('post_none')
})

it('says how a name agrees with the addresses on the web', () => {
  const page = (name: string) => [name, 'office@zemvast-brolk.example.com', 'www.zb-shop.de']
  expect(featuresOf('Zemvast Brolk Ltd', page('Zemvast Brolk Ltd'))).toContain('web_start')
  expect(featuresOf('Wextum Brolk', page('Wextum Brolk'))).toContain('in_web')
  expect(featuresOf('Dorf Plinx', page('Dorf Plinx'))).toContain('web_other')
  expect(featuresOf('Dorf Plinx', ['Dorf Plinx'])).toContain('web_none')
})

it('says whether a name is also printed with a legal form, or without the one that it has', () => {
  const page = ['Zemvast Brolk', 'Zemvast Brolk Ltd', 'Zemvast', 'Dorf Plinx Ltd']
  expect(featuresOf('Zemvast Brolk', page)).toContain('twin_firm')
  expect(featuresOf('Zemvast Brolk Ltd', page)).toContain('twin_bare')
  expect(featuresOf('Zemvast', page)).toContain('begins_firm')
  for (const twin of ['twin_firm', 'twin_bare', 'begins_firm'])
    expect(featuresOf('Dorf Plinx Ltd', page)).not.toContain(twin)
})

it('says whether a row looks like the titles of columns', () => {
  const head = ['Qworl', 'Zemvast', 'Dorf'].map((text, i) => ({ text, x: 50 + i * 150, y: 50 }))
  expect(featuresOf('Zemvast', head)).toContain('head_row')
  expect(featuresOf('Zemvast', [...head, { text: '12', x: 500, y: 50 }])).not.toContain('head_row')
})

it('says what a name and the lines around it are by their letters', () => {
  const address = ['Hinterhuber Feinmechanik GmbH', 'Lindenholzweg 14b', '73084 Oberholzhausen']
  expect(featuresOf(address[0]!, column(address))).toEqual(
    expect.arrayContaining(['k:company', 'kb:street', 'k_address_in1']),
  )
  expect(featuresOf(address[1]!, column(address))).toEqual(
    expect.arrayContaining(['k:street', 'ka:company', 'kb:town', 'k_address4']),
  )
  expect(featuresOf('Greta Vandenbroucke', ['Greta Vandenbroucke'])).toEqual(
    expect.arrayContaining(['k:person', 'k_address_none']),
  )
})
