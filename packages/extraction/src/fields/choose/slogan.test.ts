import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { slogan } from './slogan.ts'
import { optionOf } from './test-relations.ts'

/** The relations of a line below or beside another one of a larger print. */
function saidOf(line: string, above: string, { size = 20, x = 50, y = 64 } = {}) {
  const described = describeDocument(
    pageOf([
      { text: above, x: 50, y: 40, size },
      { text: line, x, y },
      { text: 'Invoice 4711', x: 50, y: 200 },
    ]),
  )
  const option = optionOf(described, 'name', line)
  return slogan('vendor', 'vn').relate(described, [[null, option]])(option)
}

it.each([
  'Progress needs new ideas',
  'Wir drucken Ihre Bücher',
  'Votre Partenaire en Bretagne',
  'Kwaliteit voor uw Tuin',
  'La forza della natura',
  'Nasza Praca Twój Spokój',
  'Freshly Baked Every Morning!',
])('says that %j below a larger name is a slogan', (line) => {
  expect(saidOf(line, 'NORWOOD')).toEqual(['vendor name: a slogan'])
})

it('says it of a sentence beside a larger name', () => {
  expect(saidOf('Progress needs new ideas', 'NORWOOD', { x: 300, y: 44 })).toEqual(['vendor name: a slogan'])
})

it.each([
  ['Norwood electrical works', 'NORWOOD'],
  ['Harbour & Sons', 'NORWOOD'],
  ['Baltwood timber export Ltd', 'NORWOOD'],
  ['Mlakar in sin d.o.o.', 'NORWOOD'],
  ['Distribuciones Escudero S. Coop.', 'NORWOOD'],
  ['The breakfast club', 'INVOICE'],
])('says nothing of %j below %j', (line, above) => {
  expect(saidOf(line, above)).toEqual([])
})

it('says nothing of a sentence below words of its own size, or far below larger ones', () => {
  expect(saidOf('Progress needs new ideas', 'NORWOOD', { size: 10, y: 52 })).toEqual([])
  expect(saidOf('Progress needs new ideas', 'NORWOOD', { y: 120 })).toEqual([])
})
