import { bg } from '../locales/bg.ts'
import { deDE } from '../locales/german-regions.ts'
import {
  after,
  before,
  english,
  german,
  plainComma,
  plainDot,
  type Region,
  without,
} from '../locales/region.ts'
import { inLatin } from '../locales/serbian-latin.ts'
import type { Words } from '../locales/words.ts'
import { macedonia } from '../world/mk.ts'
import { serbia, serbiaLatin } from '../world/sr.ts'

/** Of a document's words receipts print only those of months and of the method of payment. */
function wordsOf(months: string, monthsShort: string, paymentMethod: string): Words {
  return { ...bg, months, monthsShort, labels: { ...bg.labels, paymentMethod } }
}

const serbian = wordsOf(
  'јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар',
  'јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|нов|дец',
  'Начин плаћања|Начин плаћања|Плаћање',
)

const dates = [
  ['dd.MM.yyyy.', 8],
  ['dd.MM.yyyy', 6],
  ['d.M.yyyy.', 3],
  ['d. MMMM yyyy.', 1],
  ['dd/MM/yyyy', 0.5],
  ['dd.MM.yy', 1],
] as const

const cyrillic: Region = {
  ...deDE,
  tag: 'sr-RS',
  language: 'sr',
  country: 'RS',
  currency: 'RSD',
  letters: 'Ђћџљ',
  words: serbian,
  world: serbia,
  taxName: 'ПДВ|О-ПДВ',
  taxRates: ['20', '10'],
  dates,
  numbers: [
    [german, 8],
    [plainComma, 3],
    [english, 1],
  ],
  money: [
    [without('РСД'), 6],
    [after('РСД'), 4],
    [after('дин.'), 3],
    [after('дин'), 2],
    [without('RSD'), 2],
    [before('РСД', true), 0.5],
  ],
}

/** Regions of which there are receipts only. */
export const balkanRegions: Region[] = [
  cyrillic,
  {
    ...cyrillic,
    tag: 'sr-Latn-RS',
    language: 'sr-Latn',
    letters: 'Đćžlj',
    words: inLatin(serbian),
    world: serbiaLatin,
    taxName: 'PDV|O-PDV',
    money: cyrillic.money.map(([money, weight]) => [inLatin(money), weight] as const),
  },
  {
    ...cyrillic,
    tag: 'mk-MK',
    language: 'mk',
    country: 'MK',
    currency: 'MKD',
    letters: 'Ѓќѕ',
    words: wordsOf(
      'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
      'јан|фев|мар|апр|мај|јун|јул|авг|сеп|окт|ное|дек',
      'Начин на плаќање|Плаќање',
    ),
    world: macedonia,
    taxName: 'ДДВ|ДДВ А',
    taxRates: ['18', '5', '10'],
    numbers: [
      [german, 4],
      [plainComma, 3],
      [plainDot, 3],
      [english, 2],
    ],
    money: [
      [without('ден'), 6],
      [after('ден'), 3],
      [after('ден.'), 3],
      [after('МКД'), 2],
      [without('MKD'), 2],
    ],
  },
]
