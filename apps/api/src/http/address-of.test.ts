import type { Request } from 'express'
import { expect, test } from 'vitest'
import { addressOf } from './address-of.ts'

test.each([
  ['a public peer is the address, whatever it claims', '9.9.9.9', '203.0.113.9', '9.9.9.9'],
  [
    'of a proxy, the last public address that it has forwarded',
    '10.0.0.1',
    '8.8.8.8, 1.1.1.1, 10.0.0.9',
    '1.1.1.1',
  ],
  ['of a proxy in a private network, the last address', '::ffff:127.0.0.1', '10.0.0.7, 10.0.0.8', '10.0.0.8'],
  ['a private peer that forwards nothing', '::ffff:10.0.0.1', undefined, '10.0.0.1'],
  ['a private peer that forwards no addresses', '::1', 'unknown, , _hidden', '::1'],
  ['IPv6', 'fd00::1', '2606:4700:4700::1111', '2606:4700:4700::1111'],
])('%s', (_, remoteAddress, forwarded, expected) => {
  const get = () => forwarded
  expect(addressOf({ socket: { remoteAddress }, get } as unknown as Request)).toBe(expected)
})
