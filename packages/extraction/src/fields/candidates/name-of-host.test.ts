import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWebAddress, nameOfHost } from './name-of-host.ts'

it.each([
  ['www.Waldmarkt.de', 'Waldmarkt'],
  ['https://www.acme.co.uk/survey', 'acme'],
  ['feedback.acme.com', 'acme'],
  ['info@oak-ember.ie', 'oak-ember'],
  ['facebook.com/oakember', 'oakember'],
  ['www.facebook.com/pages/oakember', 'oakember'],
])('takes %j for an address of %j', (address, name) => {
  expect(nameOfHost(address)).toBe(name)
})

it.each([
  'acme@gmail.com',
  'shop@t-online.de',
  'nalog.gov.ru',
  'www.facebook.com',
  'facebook.com/profile.php?id=1',
  'localhost',
])('takes no name from %j', (address) => expect(nameOfHost(address)).toBeNull())

it('finds the name before any ending, below any part of a host', () => {
  const label = fc.stringMatching(/^acme[a-z]{2,8}$/)
  const scheme = fc.constantFrom('', 'www.', 'http://', 'https://www.', 'info@', 'my.shop.')
  const ending = fc.constantFrom('.com', '.de', '.co.uk', '.com.br', '.pl/bon?id=1')
  fc.assert(
    fc.property(label, scheme, ending, (name, before, behind) => {
      expect(nameOfHost(before + name + behind)).toBe(name)
    }),
  )
})

it('knows whole web addresses from names with a dot', () => {
  for (const address of ['www.acme.de', 'https://acme.de', 'feedback.acme.de', 'facebook.com/acme'])
    expect(isWebAddress(address)).toBe(true)
  for (const name of ['Acme.com', 'A.B.C.', 'Kadıköy / İstanbul', 'Café Nr. 9'])
    expect(isWebAddress(name)).toBe(false)
})
