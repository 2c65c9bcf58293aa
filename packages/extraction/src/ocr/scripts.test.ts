import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { grayOf, turnImage } from './gray-image.ts'
import { loadOcr } from './load-ocr.ts'
import { readPicture } from './read-picture.ts'

const fontfile = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
)

const greek = 'Αφοί Παπαδόπουλοι\nΤιμολόγιο πώλησης\nΕπωνυμία πελάτη\nΤρόπος πληρωμής\nΣύνολο 37,50'
const russian = 'Товарищество Ромашка\nКассовый чек\nМолоко пастеризованное\nНаличными\nИтого 37,50'

it.each([
  ['Greek', 0, greek],
  ['Greek', 180, greek],
  ['Cyrillic', 0, russian],
])('reads a page in %s letters, turned by %i degrees', async (_, turn, text) => {
  const drawn = sharp({ text: { text, fontfile, font: 'Open Sans', dpi: 200, spacing: 12 } })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#000' })
    .negate()
  const picture = await turnImage(await grayOf(drawn), turn)
  const read = await readPicture(picture, await loadOcr())
  expect(read.turn).toBe(turn)
  expect(read.words.map((word) => word.text).sort()).toEqual(text.split(/\s/).sort())
})
