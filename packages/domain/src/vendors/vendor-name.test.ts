import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vendorNameKey } from './vendor-name.ts'

test.each([
  ['ACME Supplies GmbH', 'Acme  Supplies'],
  ['ACME Supplies GmbH & Co. KG', 'ACME SUPPLIES'],
  ['Müller + Söhne OHG', 'Muller und Sohne oHG'],
  ['Müller & Söhne', 'MÜLLER UND SÖHNE'],
  ['Ferretti S.r.l.', 'FERRETTI SRL'],
  ['Ferretti s. r. l.', 'Ferretti'],
  ['Nowak Sp. z o.o.', 'NOWAK SP Z OO'],
  ['Cementos del Norte, S.A. de C.V.', 'Cementos del Norte'],
  ['Jensen A/S', 'Jensen'],
  ['Straße 7 UG (haftungsbeschränkt)', 'Strasse 7'],
  ["L'Oréal Société", 'LOreal Societe'],
  ['Bright Ideas Pty Ltd', 'Bright Ideas PTY. LTD.'],
  ['B & K Ltd', 'B and K Limited'],
])('%s and %s are one name', (a, b) => expect(vendorNameKey(a)).toBe(vendorNameKey(b)))

test.each([
  ['ACME Supplies', 'ACME Support'],
  ['Müller Bau', 'Müller Haus'],
  ['Nord 1 GmbH', 'Nord 2 GmbH'],
  ['AG', 'KG'],
  ['Casa de Pan', 'Casa'],
])('%s and %s are two names', (a, b) => expect(vendorNameKey(a)).not.toBe(vendorNameKey(b)))

test('a name that is only a legal form keeps a word, and one without letters has no key', () => {
  expect(vendorNameKey('Co.')).toBe('co')
  expect(vendorNameKey('S.A.')).toBe('sa')
  expect(vendorNameKey('—')).toBeNull()
})

test('case and blanks never decide, and a key is its own key', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-z0-9]{2,8}$/), { minLength: 1, maxLength: 5 }),
      (words) => {
        const key = vendorNameKey(words.join(' '))!
        expect(vendorNameKey(`  ${words.join('   ').toUpperCase()}, `)).toBe(key)
        expect(vendorNameKey(key)).toBe(key)
      },
    ),
  )
})
