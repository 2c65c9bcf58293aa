import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from './redact.ts'

test.each([
  'Bearer abcdef1234567890',
  'authorization: Basic dXNlcjpwYXNz',
  'invalid api_key=sk_live_4242424242',
  '{"password":"hunter2!"}',
  'token: abc.def.ghi',
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'contact admin@example.com',
  'see https://example.com/?session=abc123',
  'key AKIAIOSFODNN7EXAMPLE',
  'hash 3f786850e387550fdab836ed7e6dc881de23001b',
  'account DE89 3704 0044 0532 0130 00',
])('does not show what looks like a secret: %s', (text) => {
  expect(redact(text)).toContain('[…]')
  expect(redact(text)).not.toMatch(
    /hunter2|abcdef123|dXNlcj|4242|ghi|MfKQ|eyJ|admin@|abc123|IOSFODNN|3f7868|0532/,
  )
})

test.each([
  ['Vendor 4711 is unknown', 'Vendor 4711 is unknown'],
  ['<html><style>a{}</style><h1>502</h1>\n\n<p>Bad&nbsp;Gateway</p></html>', '502 Bad&nbsp;Gateway'],
  [
    '{"error":{"code":"duplicate","field":"invoice_number"}}',
    '{"error":{"code":"duplicate","field":"invoice_number"}}',
  ],
  ['a\u0000\u202e\tb', 'a b'],
  ['', ''],
])('shows the rest on one line without markup: %j', (text, shown) => {
  expect(redact(text)).toBe(shown)
})

test('is never longer than allowed, nor slow, for any input', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => redact(text).length <= 200),
  )
  expect(redact('<'.repeat(100_000)).length).toBeLessThanOrEqual(200)
  expect(redact('a1'.repeat(100_000)).length).toBeLessThanOrEqual(200)
})
