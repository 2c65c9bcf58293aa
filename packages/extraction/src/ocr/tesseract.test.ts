import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { grayOf } from './gray-image.ts'
import type { Language } from './language.ts'
import { createTesseract, type TesseractEngine } from './tesseract.ts'

const fontfile = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
)

let engine: TesseractEngine
beforeAll(async () => {
  engine = await createTesseract()
})

it.each<[Language, string]>([
  ['dan', 'Rødgrød på Ærø'],
  ['nor', 'Blåbærsyltetøy på brød'],
  ['fin', 'Yhteensä määrä öljy'],
  ['ron', 'Chitanță emisă în București'],
  ['hun', 'Fizetendő összeg: hűtőszekrény'],
  ['hrv', 'Račun: plaćanje, dođite češće, žlica, šećer'],
  ['tur', 'Teşekkür ederiz, alışveriş fişi'],
  ['vie', 'Hóa đơn giá trị gia tăng'],
  ['slk', 'Dodávateľ: množstvo, ďakujeme'],
  ['lit', 'Sąskaita faktūra, apmokėti iki'],
  ['lav', 'Rēķins: daudzums un cena'],
  ['ell', 'Ημερομηνία και σύνολο'],
  ['kir', 'Счёт на оплату, Крылов и сын'],
  ['ukr', 'Рахунок на оплату, їхній єдиний'],
])('reads the letters of %s', async (language, text) => {
  // White on black until it is negated.
  const drawn = sharp({ text: { text, fontfile, font: 'Open Sans', dpi: 220 } })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#000' })
    .negate()
  const words = engine.readLine(await grayOf(drawn), [language])
  expect(words.map((word) => word.text).join(' ')).toBe(text)
})

it('finds the script of a page by itself', async () => {
  const text = ['Заказ на оплату услуг', 'Получатель и его банк', 'Всего к оплате с налогом'].join('\n')
  const drawn = sharp({ text: { text, fontfile, font: 'Open Sans', dpi: 220, spacing: 20 } })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#000' })
    .negate()
  const { words, isUpsideDown } = await engine.recognise(await grayOf(drawn))
  expect(isUpsideDown).toBe(false)
  expect(words.map((word) => word.text).join(' ')).toBe(text.replaceAll('\n', ' '))
})
