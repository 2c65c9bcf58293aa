import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oncePerText } from './once-per-text.ts'

it('answers the same whatever was asked before, also when it has forgotten', () => {
  const lengthOf = oncePerText(3, (text) => `${text}:${text.length}`)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
      for (const text of texts) expect(lengthOf(text)).toBe(`${text}:${text.length}`)
    }),
  )
})

it('computes short texts once, and remembers no long ones', () => {
  const asked: string[] = []
  const upper = oncePerText(10, (text) => {
    asked.push(text)
    return text.toUpperCase()
  })
  const long = 'a'.repeat(5_000)
  for (const text of ['total', long, 'total', long]) upper(text)
  expect(asked).toEqual(['total', long, long])
})
