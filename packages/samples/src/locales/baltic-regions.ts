import { estonia } from '../world/et.ts'
import { lithuania } from '../world/lt.ts'
import { latvia } from '../world/lv.ts'
import { et } from './et.ts'
import { deDE } from './german-regions.ts'
import { germanDates } from './habit-sets.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import {
  after,
  before,
  german,
  nonBreaking,
  plainComma,
  plainDot,
  type Region,
  spaced,
  without,
} from './region.ts'

const euro = [
  [after('€'), 7],
  [after('EUR'), 4],
  [without('EUR'), 4],
  [without('€'), 2],
  [before('EUR', true), 1],
] as const

export const balticRegions: Region[] = [
  {
    ...deDE,
    tag: 'lt-LT',
    language: 'lt',
    country: 'LT',
    words: lt,
    world: lithuania,
    taxName: 'PVM',
    taxRates: ['21', '9', '5'],
    dates: [
      ['yyyy-MM-dd', 12],
      ['yyyy.MM.dd', 2],
      ["yyyy 'm.' MMMM d 'd.'", 3],
      ['yyyy MM dd', 0.3],
    ],
    numbers: [
      [german, 5],
      [spaced, 3],
      [nonBreaking, 2],
      [plainComma, 3],
    ],
    money: euro,
  },
  {
    ...deDE,
    tag: 'et-EE',
    language: 'et',
    country: 'EE',
    words: et,
    world: estonia,
    taxName: 'Käibemaks|KM|km',
    taxRates: ['24', '22', '9'],
    dates: germanDates,
    numbers: [
      [plainComma, 5],
      [spaced, 4],
      [plainDot, 3],
      [nonBreaking, 1],
    ],
    money: euro,
  },
  {
    ...deDE,
    tag: 'lv-LV',
    language: 'lv',
    country: 'LV',
    words: lv,
    world: latvia,
    taxName: 'PVN',
    taxRates: ['21', '12', '5'],
    dates: [
      ['dd.MM.yyyy', 6],
      ['dd.MM.yyyy.', 6],
      ["yyyy. 'gada' d. MMMM", 3],
      ['yyyy-MM-dd', 0.7],
    ],
    numbers: [
      [plainComma, 4],
      [plainDot, 5],
      [spaced, 3],
      [nonBreaking, 1],
    ],
    money: euro,
  },
]
