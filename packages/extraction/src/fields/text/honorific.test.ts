import { expect, it } from 'vitest'
import { honorificStart } from './honorific.ts'

it.each([
  ['東海精密工業株式会社 御中', '東海精密工業株式会社'],
  ['グリーンハイツ管理組合様', 'グリーンハイツ管理組合'],
  ['대성건설 주식회사 귀하', '대성건설 주식회사'],
  ['김하늘 님', '김하늘'],
])('finds the form of address behind a name: %s', (text, name) => {
  expect(text.slice(0, honorificStart(text)!)).toBe(name)
})

it.each(['お客様', '外壁の仕様', '御中', '株式会社山手商事', '고객님'])('finds none in %s', (text) => {
  expect(honorificStart(text)).toBeNull()
})
