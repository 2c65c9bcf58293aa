import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFromUrl, fileNameOf } from './file-name.ts'

test.each([
  ['invoice.pdf', 'invoice.pdf'],
  ['Rechnung März.pdf', 'Rechnung März.pdf'],
  ['/etc/passwd', 'passwd'],
  ['C:\\Users\\me\\a.pdf', 'a.pdf'],
  ['../../a.pdf', 'a.pdf'],
  ['a\r\nset-cookie: x.pdf', 'aset-cookie: x.pdf'],
  ['a\0.pdf', 'a.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  [' a.pdf ', 'a.pdf'],
  ['..', null],
  ['folder/', null],
  ['\u2028', null],
  ['', null],
  [undefined, null],
])('the bare name of %j is %j', (text, name) => {
  expect(fileNameOf(text)).toBe(name)
})

test.each([
  ['https://a.invalid/a%00.pdf', 'a.pdf'],
  ['https://a.invalid/b/..%2F..%2Fetc%2Fa.pdf', 'a.pdf'],
  ['https://a.invalid/a%0D%0Ab.pdf?x=/y', 'ab.pdf'],
  ['https://a.invalid/%2e%2e', null],
  ['https://a.invalid/M%C3%A4rz.pdf', 'März.pdf'],
  ['https://a.invalid/100%.pdf', '100%.pdf'],
  ['https://a.invalid/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ['https://a.invalid/', null],
  ['https://a.invalid', null],
])('the name in %s is %j', (url, name) => {
  expect(fileNameFromUrl(url)).toBe(name)
})

function isBare(name: string | null) {
  return (
    name === null ||
    (name.length >= 1 &&
      name.length <= 255 &&
      name.isWellFormed() &&
      name === name.trim() &&
      !/[/\\\p{Cc}\u2028\u2029]|^\.\.?$/u.test(name))
  )
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('/', '\\', '.', '\0', '\r\n', '\u202e', '\ud83d', '😀', ' ', '%', '%2F', '%00', 'é'),
    fc.string({ unit: 'binary', maxLength: 200 }),
  ),
})

test('the bare name of any name is bare, and is its own bare name', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const name = fileNameOf(text)
      expect(isBare(name)).toBe(true)
      expect(fileNameOf(name ?? undefined)).toBe(name)
    }),
  )
})

test('the name in any URL is bare', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, isEncoded) => {
      const path = isEncoded ? encodeURIComponent(text.toWellFormed()) : text
      expect(isBare(fileNameFromUrl(`https://a.invalid/${path}`))).toBe(true)
    }),
  )
})
