import { expect, it } from 'vitest'
import type { TextSource } from '../../file-content.ts'
import { pageOf } from '../test-page.ts'
import { readDocument } from './document.ts'
import { findCandidates } from './find-candidates.ts'

function taxIdsOf(lines: Parameters<typeof pageOf>[0], source: TextSource = 'pdf'): string[] {
  return findCandidates(readDocument(pageOf(lines, source))).tax_id.map(({ value }) => value)
}

it.each([
  ['HST # 81264 4508 RT0001', '812644508RT0001'],
  ['RFC: ABC-160304-1H2', 'ABC1603041H2'],
  ['C.U.I.T. 30-71234567-1', '30712345671'],
  ['NIT 900.123.456-7', '9001234567'],
  ['Adószám: 24651040-2-06', '24651040206'],
  ['TRN 100 3379 0469 6003', '100337904696003'],
  ['C.I.F. RO 1227622', 'RO1227622'],
  ['Cédula jurídica: 3-101-447182', '3101447182'],
  ['RUC J0310000447182', 'J0310000447182'],
  ['RUC: 8-447-1828 DV 12', '84471828'],
  ['GST Reg No: M2-0044718-2', 'M200447182'],
  ['VAT No. 114471828-7000', '1144718287000'],
  ['NPWP: 0144 7182 8447 0000', '0144718284470000'],
  ['VAT: IE 1184471 KH', 'IE1184471KH'],
  ['N° CC : 1844718 B', '1844718B'],
  ['MF : 1447182/A/M/000', '1447182/A/M/000'],
  ['ИНН/КПП: 7811844718/781101001', '7811844718'],
  ['MWST-Nr.: CHE-112.384.771 MWST', 'CHE112384771MWST'],
  ['TIN: 20418844-0001', '204188440001'],
  ['RIF J-30418844-7', 'J304188447'],
  ['RUC: 80018274-6', '800182746'],
  ['NIT 0614-010190-101-2', '06140101901012'],
  ['RUT 21 482716 0012', '214827160012'],
  ['St.Nr. 012 345 67890', '01234567890'],
  ['KADIKÖY VD. NO:4827163950', '4827163950'],
])('reads the tax id of %s', (line, value) => {
  expect(taxIdsOf([line])).toEqual([value])
})

it.each([
  'VAT date: 12-03-2026',
  'VAT IDs for 2025-2026',
  'Order A-447182-B',
  'УНП: SK482716-0003-0001234',
  'VAT No 12.03.2025',
  'VAT No 2025-03-12',
  'VAT 1.234.567',
  'Order 80018274-6',
  'Table 21 482716 0012',
])('finds no tax id in %s', (line) => {
  expect(taxIdsOf([line])).toEqual([])
})

it.each([
  ['SIRET : 852 617 403 00025', '85261740300025'],
  ['Org.nr 926 517 384 MVA', '926517384MVA'],
  ['NINEA : 006228415 2G3', '0062284152G3'],
])('finds the tax id of %s', (line, value) => {
  expect(taxIdsOf([line])).toContain(value)
})

it('reads a tax id of few digits in the cell behind its label', () => {
  const cellsOf = (label: string) => [
    { text: label, x: 50, y: 50 },
    { text: '48271-63', x: 200, y: 50 },
  ]
  expect(taxIdsOf(cellsOf('VAT no.'))).toEqual(['4827163'])
  expect(taxIdsOf(cellsOf('Order no.'))).toEqual([])
})

it('reads tax ids with letters in them', () => {
  expect(taxIdsOf(['CNPJ 12.ABC.345/01DE-35'])).toEqual(['12ABC34501DE35'])
  expect(taxIdsOf(['VAT no. NL 8204.71.542.B01'])).toEqual(['NL820471542B01'])
})

it.each(['FR 12 345 678 901', 'FR12345678901', 'FR 12 34 56 78 901', 'FR12.345.678.901'])(
  'reads the French tax id %s',
  (text) => {
    expect(taxIdsOf([`TVA intracommunautaire : ${text}`])).toEqual(['FR12345678901'])
  },
)

it('finds tax ids in the forms of more countries', () => {
  const ids = [
    ['NPWP: 01.482.719.3-412.000', '014827193412000'],
    ['TIN: 008-482-719-00000', '00848271900000'],
    ['登録番号 T8010401048271', 'T8010401048271'],
    ['纳税人识别号:91310115MA1K48271X', '91310115MA1K48271X'],
    ['Y-tunnus 2381947-6', '23819476'],
  ]
  for (const [text, id] of ids) expect(taxIdsOf([text!])).toEqual([id])
  for (const line of ['Steuernummer 117/5634/0928', 'NPWP 002.518.773.4-061.000', 'Vergi No 160 007 4815'])
    expect(taxIdsOf([line])).toEqual([line.replace(/[^\d/.-]/g, '').replace(/[.-]/g, '')])
  expect(taxIdsOf(['160 007 4815'])).toEqual([])
})

it('finds seven digits with a letter behind the label of a tax id only', () => {
  expect(taxIdsOf(['Matricule Fiscale: 1544829-K'])).toEqual(['1544829K'])
  expect(taxIdsOf(['Article 1544829-K'])).toEqual([])
})

it('takes a short number for a tax id only behind its label', () => {
  expect(taxIdsOf(['C.I.F.: 9012331'])).toEqual(['9012331'])
  expect(taxIdsOf(['Factura 9012331'])).toEqual([])
})

it('takes no part of a phone number in pairs for a tax id', () => {
  expect(taxIdsOf(['06 53 71 28 40'])).toEqual([])
  expect(taxIdsOf(['CVR 34 48 21 76'])).toEqual(['34482176'])
})

it('finds a tax id that touches the next label behind a slash', () => {
  expect(taxIdsOf(['CNPJ:05831742000168/IE:9035177815'], 'ocr')).toContain('05831742000168')
})

it.each([
  ['TIN 006-3 3 7-481-0002 9', '00633748100029'],
  ['NIT 860.0 24.518-7', '8600245187'],
])('joins the digits of a tax id into which recognition put spaces: %s', (line, value) => {
  expect(taxIdsOf([line], 'ocr')).toContain(value)
})

it('joins no numbers beside each other to a tax id', () => {
  expect(taxIdsOf(['TIN 006-337-481 29', 'Table 006-3 3 7-481'], 'ocr')).not.toContain('00633748129')
})
