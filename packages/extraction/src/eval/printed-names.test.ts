import { expect, it } from 'vitest'
import { namesWithForm } from './printed-names.ts'

it('a name counts with the legal form that the page prints behind it, and with no other word', () => {
  const page = 'Name: Muster-Verleih Nummer 7 Muster-Verleih GmbH Seestr. 1 Muster-Verleih sp. z o.o.'
  expect(namesWithForm('MUSTER-Verleih', page)).toEqual(['muster verleih gmbh', 'muster verleih sp z o o'])
  expect(namesWithForm('Muster', page)).toEqual([])
  expect(namesWithForm('', page)).toEqual([])
})
