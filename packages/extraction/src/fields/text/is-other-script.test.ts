import { expect, it } from 'vitest'
import { isOtherScript } from './is-other-script.ts'

it.each([
  [['Rechnung 4711', 'Müller Łódź œuvre'], false],
  [['Τιμολόγιο', 'Σύνολο 12,40 €'], true],
  [['فاتورة ضريبية', 'Tax invoice'], true],
  [['Invoice for Αιγαίο', 'Harbour Foods Ltd', '9 Quay Street'], false],
  [['12.50', '€'], false],
])('knows other scripts than the Latin one: %j', (texts, expected) => {
  expect(isOtherScript(texts)).toBe(expected)
})
