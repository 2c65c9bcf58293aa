import { expect, test } from 'vitest'
import { readInOwnLetters, readOtherwise } from './read-other-script.ts'

const picture = { width: 200, height: 20, data: new Uint8Array(4000).fill(255) }

/** An engine that reads a text of ten pixels a letter, with a probability for each. */
function engine(text: string, probabilityOf = (_letter: string) => 0.98) {
  const letters = [...text].map((each, at) => ({
    text: each,
    probability: probabilityOf(each),
    from: at,
    to: at,
  }))
  return { readLine: async () => ({ letters, pixelsPerStep: 10 }), lacks: () => false }
}

function word(text: string, confidence: number, x0: number, x1: number) {
  return { text, confidence, box: { x0, x1, y0: 0, y1: 20 } }
}

test('reads the sign of a currency that is doubtful, not the letter that another engine takes it for', async () => {
  const words = [word('半7256.56', 0.9, 0, 80)]
  const reader = engine('¥7256.56', (letter) => (letter === '¥' ? 0.6 : 0.98))
  const read = await readInOwnLetters(reader, { picture, words, isName: false })
  expect(read.map(({ text }) => text)).toEqual(['¥7256.56'])
})

test('settles a line by its reading in Latin letters, or by that of the script alone', async () => {
  const cyrillic = [word('банков', 0.9, 0, 60), word('ЕОВ', 0.1, 70, 100)]
  const inLatin = [word('EUR', 0.95, 70, 100)]
  const read = await readOtherwise(engine('6aHKOB EUR'), { picture, words: cyrillic }, inLatin, 'bul')
  expect(read.map(({ text }) => text)).toEqual(['банков', 'EUR'])
  const arabic = [word('4', 0.3, 0, 20), word('agé', 0.5, 60, 90)]
  const inScript = [word('فهد', 0.93, 60, 90)]
  const other = await readOtherwise(engine('48    agé'), { picture, words: arabic }, inScript, 'ara')
  expect(other.map(({ text }) => text)).toEqual(['48', 'فهد'])
})
