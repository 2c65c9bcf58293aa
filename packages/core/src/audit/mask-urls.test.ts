import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskUrls } from './mask-urls.ts'

test.each([
  ['https://example.com/hooks/numora', 'https://example.com/hooks/numora'],
  ['https://user:pass@example.com/', 'https://[…]@example.com/'],
  ['https://example.com/?token=hidden&lang=en', 'https://example.com/?token=[…]&lang=[…]'],
  ['https://example.com/?hidden', 'https://example.com/?[…]'],
  ['https://example.com:8443/a#hidden', 'https://example.com:8443/a#[…]'],
  ['https://hooks.example.com/T0/B0/9aXkP0qQnT6z3yYvW1uLrKdE', 'https://hooks.example.com/T0/B0/[…]'],
  [
    'Our ERP (https://u:p@erp.example.com/in?key=1), in Vienna',
    'Our ERP (https://[…]@erp.example.com/in?key=[…] in Vienna',
  ],
  ['at https://user:hidden@[broken now', 'at […] now'],
  ['no URL: active', 'no URL: active'],
])('%s is shown as %s', (text, shown) => {
  expect(maskUrls(text)).toBe(shown)
})

test('no part of a URL that may be secret is shown', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/).filter((text) => !'examplecom'.includes(text))
  fc.assert(
    fc.property(secret, fc.integer({ min: 0, max: 5 }), fc.boolean(), (text, place, isWithin) => {
      const url = [
        `https://${text}@example.com/`,
        `https://user:${text}@example.com/`,
        `https://example.com/?a=b&key=${text}`,
        `https://example.com/?${text}`,
        `https://example.com/#${text}`,
        `https://example.com/?a=b=${text}&c`,
      ][place]!
      expect(maskUrls(isWithin ? `It is ${url} and more` : url)).not.toContain(text)
    }),
  )
})
