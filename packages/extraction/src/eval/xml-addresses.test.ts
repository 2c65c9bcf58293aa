import { expect, it } from 'vitest'
import { printedForms } from './xml-addresses.ts'

const address = 'Einkauf, Lindenweg 4, 73084 Oberholz, DE'

it('an address counts with the country that is printed, and with or without a first line of words', () => {
  expect(printedForms(address, 'Einkauf Lindenweg 4 73084 Oberholz Deutschland')).toEqual([
    'Einkauf, Lindenweg 4, 73084 Oberholz',
    'Einkauf, Lindenweg 4, Deutschland 73084 Oberholz',
    'Einkauf, Lindenweg 4, 73084 Oberholz, Deutschland',
    'Lindenweg 4, 73084 Oberholz',
    'Lindenweg 4, Deutschland 73084 Oberholz',
    'Lindenweg 4, 73084 Oberholz, Deutschland',
  ])
})

it('nothing is known of an address that is not printed', () => {
  expect(printedForms(address, 'Lindenweg 4, 10115 Berlin')).toEqual([])
})
