import { expect, it } from 'vitest'
import { joinCodes } from './join-codes.ts'

const letterWidth = 10

/** A line in a monospaced font; spaces are as wide as letters. */
function read(line: string, letterHeight = 20) {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    confidence: 0.7,
    box: { x0: index * letterWidth, y0: 0, x1: (index + text.length) * letterWidth, y1: letterHeight },
  }))
}

it.each([
  ['AB12-7 - 15', 'AB12-7-15', 'AB12-7-15'],
  ['Bill 1856 - 608 - 9161', 'Bill1856-608-9161', 'Bill 1856-608-9161'],
  ['(000117 -W) Harbour', '(000117-W) Harbour', '(000117-W) Harbour'],
  ['Date: 06/05/2024', 'Date:06/05/2024', 'Date: 06/05/2024'],
  ['Tel 03 -5557001/ 5003', 'Tel 03-5557001/5003', 'Tel 03-5557001/5003'],
  ['AB12-7 - 15', 'AB12-7 - 15', 'AB12-7 - 15'],
  ['01/04/2024 - 30/04/2024', '01/04/2024-30/04/2024', '01/04/2024 - 30/04/2024'],
  ['2024-04-01 - 2024-04-30', '2024-04-01-2024-04-30', '2024-04-01 - 2024-04-30'],
  ['Road 361 - 6081 Luzern', 'Road361-6081 Luzern', 'Road 361 - 6081 Luzern'],
  ['TOTAL -500', 'TOTAL-500', 'TOTAL -500'],
  ['NAME / TITLE', 'NAME/TITLE', 'NAME / TITLE'],
  ['12 34-5', '1234-5', '12 34-5'],
])('"%s" and "%s" are "%s"', (line, other, joined) => {
  expect(
    joinCodes(read(line), other)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(joined)
})

it('does not join words that are far apart', () => {
  expect(joinCodes(read('000117 -W', 12), '000117-W')).toHaveLength(2)
})

it('covers its words and has the confidence of the least certain one', () => {
  const [word] = joinCodes(read('000117 -W'), '000117-W')
  expect(word).toMatchObject({ confidence: 0.7, box: { x0: 0, x1: 90 } })
})
