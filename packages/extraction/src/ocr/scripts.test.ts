import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { grayOf } from './gray-image.ts'
import { loadOcr } from './load-ocr.ts'
import { readPicture } from './read-picture.ts'

const fontfile = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
)

it.each([
  ['Greek', 'Αφοί Παπαδόπουλοι\nΤιμολόγιο πώλησης\nΕπωνυμία πελάτη\nΤρόπος πληρωμής\nΣύνολο 37,50'],
  ['Cyrillic', 'Товарищество Ромашка\nКассовый чек\nМолоко пастеризованное\nНаличными\nИтого 37,50'],
])('reads a page in %s letters', async (_, text) => {
  const drawn = sharp({ text: { text, fontfile, font: 'Open Sans', dpi: 200, spacing: 12 } })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#000' })
    .negate()
  const { words } = await readPicture(await grayOf(drawn), await loadOcr())
  const rows = Object.values(Object.groupBy(words, ({ box }) => Math.round(box[3] * 20)))
  expect(rows.flatMap((row) => row!.map((word) => word.text)).sort()).toEqual(text.split(/\s/).sort())
})
