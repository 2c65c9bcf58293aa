import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOutcome, formatChangeSet, type Operation } from './change-set.ts'
import { formatChangeSet as answerTo, parseChangeSet } from './odata-batch.stand-in.ts'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\r\n--batch_1--\r\n', '\n\nHTTP/1.1 200'),
)

test('a change set arrives as it was made, whatever its values contain', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), value), { minLength: 1, maxLength: 5 }), (bodies) => {
      const operations = bodies.map(
        (body, index): Operation => ({ method: 'PATCH', path: `rows(${index})`, body }),
      )
      const { body, contentType } = formatChangeSet(operations)
      const parsed = parseChangeSet(Buffer.from(body).toString(), contentType)
      expect(parsed?.map(({ path, body }) => [path, JSON.parse(body)])).toEqual(
        operations.map(({ path, body }) => [`/api/data/v9.2/${path}`, JSON.parse(JSON.stringify(body))]),
      )
    }),
    { numRuns: 50 },
  )
})

test('an outcome is found in the answer to a change set, whatever its message contains', () => {
  fc.assert(
    fc.property(value, fc.nat({ max: 999 }), (message, index) => {
      const body = { error: { code: '0x0', message } }
      const text = answerTo([{ contentId: String(index + 1), status: 400, headers: { A: 'b' }, body }]).body
      const outcome = firstOutcome({ status: 400, headers: { 'retry-after': '7' }, text })
      expect(outcome).toMatchObject({
        index,
        answer: { status: 400, headers: { a: 'b', 'retry-after': '7' } },
      })
      expect(JSON.parse(outcome!.answer.text)).toEqual(body)
    }),
    { numRuns: 50 },
  )
})

test.each(['', 'no batch', '--x\r\nContent-ID: 1\r\n', '\nContent-ID: 1\nHTTP/1.1 200'])(
  'an answer that is none to a change set is not taken for one: %j',
  (text) => {
    expect(firstOutcome({ status: 200, headers: {}, text })).toBeUndefined()
  },
)
