import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TextSource } from '../../model.ts'
import { pageOf } from '../test-page.ts'
import type { Kind } from './candidate.ts'
import { readDocument } from './document.ts'
import { findCandidates } from './find-candidates.ts'

const valuesOf = (kind: Kind, lines: readonly string[], source: TextSource = 'pdf'): string[] =>
  findCandidates(readDocument(pageOf(lines, source)))[kind].map(({ value }) => value)

it('mends amounts that recognition tears apart at the decimal mark', () => {
  const torn = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 99 }).map((cents) => String(cents).padStart(2, '0')),
    fc.constantFrom('. ', ' .', ' . '),
  )
  fc.assert(
    fc.property(torn, ([whole, cents, mark]) => {
      expect(valuesOf('amount', [`TOTAL RM ${whole}${mark}${cents}`], 'ocr')).toEqual([`${whole}.${cents}`])
    }),
  )
})

it('takes the letter between a currency and the decimal mark for a zero', () => {
  expect(valuesOf('amount', ['GST 6.00 % RMO. 94', 'CHANGE €O.05', 'TIP EUR O,50'], 'ocr')).toEqual(
    expect.arrayContaining(['0.94', '0.05', '0.50']),
  )
})

it('leaves what a text layer says as it is', () => {
  expect(valuesOf('amount', ['Sections 64. 15'])).not.toContain('64.15')
})

it('gives a number in groups of digits with zeros before them without these, and without its sign', () => {
  for (const line of ['Nº000.664.350', 'Nº 000.664.350', 'N° 000.664.350']) {
    const ids = valuesOf('id', [line])
    expect(ids).toContain('664350')
    expect(ids.filter((id) => /º|°|000\./.test(id))).toEqual([])
  }
})

it('keeps letters that belong to a number, and offers it without them', () => {
  expect(valuesOf('id', ['No4711'])).toEqual(expect.arrayContaining(['No4711', '4711']))
})

it('takes a word that is also a label for a part of the name when only a company’s ending follows', () => {
  expect(valuesOf('name', ['Kunde AG'])).toEqual(['Kunde AG'])
  expect(valuesOf('name', ['Lieferant: Kunde AG'])).toEqual(
    expect.arrayContaining(['Lieferant: Kunde AG', 'Kunde AG']),
  )
})

it('reads tax ids with letters in them', () => {
  expect(valuesOf('tax_id', ['CNPJ 12.ABC.345/01DE-35'])).toEqual(['12ABC34501DE35'])
  expect(valuesOf('tax_id', ['VAT no. NL 8204.71.542.B01'])).toEqual(['NL820471542B01'])
})

it('offers a name without the register number behind it', () => {
  expect(valuesOf('name', ['GARDEN BAKERS (KL) SDN BHD (139386-X)'])).toContain('GARDEN BAKERS (KL) SDN BHD')
})

it('mends a letter of a company’s ending, and a digit among capitals, in recognised names only', () => {
  expect(valuesOf('name', ['URBAN 1DEA SON BHD'], 'ocr')).toContain('URBAN IDEA SDN BHD')
  expect(valuesOf('name', ['Broadview Sdn. Ehd.'], 'ocr')).toContain('Broadview Sdn. Bhd.')
  expect(valuesOf('name', ['URBAN 1DEA SON BHD'])).toContain('URBAN 1DEA SON BHD')
  expect(valuesOf('name', ['GRADING PARTNERS'], 'ocr')).toEqual(['GRADING PARTNERS'])
})
