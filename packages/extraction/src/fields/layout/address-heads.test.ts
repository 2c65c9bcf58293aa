import { expect, it } from 'vitest'
import { pageOf } from '../test-page.ts'
import { readLayout } from './read-layout.ts'

/** The labels of a page on which lines are printed one below the other, each so far from the edge. */
function labelsOf(...lines: readonly (readonly [text: string, x: number])[]) {
  const page = pageOf(lines.map(([text, x], i) => ({ text, x, y: 50 + i * 12 })))
  return readLayout(page)
    .segments.filter(({ isLabel }) => isLabel)
    .map(({ text }) => text)
}

const address = [
  ['58 rue de la Mer', 60],
  ['06000 Nice', 60],
] as const

it('reads label words between a heading of the customer and an address as a name', () => {
  expect(labelsOf(['Adresse du client', 50], ['LE CLIENT', 60], ...address)).toEqual(['Adresse du client'])
  expect(
    labelsOf(['Adresse du client', 50], ['Contact: Service achats', 60], ['LE CLIENT', 60], ...address),
  ).toEqual(['Adresse du client'])
  expect(
    labelsOf(['Adresse du client', 50], ['LE CLIENT', 60], ['CLIENT NOM COMMERCIAL', 60], ...address),
  ).toEqual(['Adresse du client', 'CLIENT NOM COMMERCIAL'])
})

it.each([
  [
    'another line is the name',
    'LE CLIENT',
    [['Client', 50], ['LE CLIENT', 60], ['Durand SARL', 60], ...address],
  ],
  ['no heading is above', 'LE CLIENT', [['LE CLIENT', 60], ...address]],
  ['it is a caption as the line above', 'LE CLIENT', [['Client', 60], ['LE CLIENT', 60], ...address]],
  ['it ends with a colon', 'Client :', [['Adresse du client', 50], ['Client :', 60], ...address]],
  ['it asks for a name', 'Nom du client', [['Adresse du client', 50], ['Nom du client', 60], ...address]],
  [
    'no address is below',
    'LE CLIENT',
    [
      ['Adresse du client', 50],
      ['LE CLIENT', 60],
      ['F20220027', 60],
    ],
  ],
] as const)('keeps a label where %s', (_, label, lines) => {
  expect(labelsOf(...lines)).toContain(label)
})
