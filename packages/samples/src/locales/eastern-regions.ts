import { croatia } from '../world/hr.ts'
import { hungary } from '../world/hu.ts'
import { romania } from '../world/ro.ts'
import { slovakia } from '../world/sk.ts'
import { slovenia } from '../world/sl.ts'
import { turkey } from '../world/tr.ts'
import { deDE } from './german-regions.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import {
  after,
  before,
  english,
  german,
  nonBreaking,
  plainComma,
  plainDot,
  type Region,
  spaced,
  without,
} from './region.ts'
import { ro } from './ro.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { tr } from './tr.ts'

export const easternRegions: Region[] = [
  {
    ...deDE,
    tag: 'hu-HU',
    language: 'hu',
    country: 'HU',
    currency: 'HUF',
    words: hu,
    world: hungary,
    taxName: 'ÁFA|Áfa|áfa',
    taxRates: ['27', '5', '18'],
    numbers: [
      [spaced, 7],
      [nonBreaking, 3],
      [german, 5],
      [plainComma, 2],
    ],
    dates: [
      ['yyyy.MM.dd.', 8],
      ['yyyy. MM. dd.', 2],
      ['yyyy-MM-dd', 4],
      ['yyyy. MMMM d.', 2],
      ['yyyy.MM.dd', 3],
      ['yyyy/MM/dd', 0.7],
    ],
    money: [
      [after('Ft'), 10],
      [after('HUF'), 3],
      [without('Ft'), 2],
      [without('HUF'), 2],
      [before('HUF', true), 0.6],
    ],
  },
  {
    ...deDE,
    tag: 'ro-RO',
    language: 'ro',
    country: 'RO',
    currency: 'RON',
    words: ro,
    world: romania,
    taxName: 'TVA|T.V.A.',
    taxRates: ['19', '21', '9', '5'],
    numbers: [
      [german, 7],
      [plainComma, 2],
      [spaced, 1],
      [english, 3],
      [plainDot, 3],
    ],
    dates: [
      ['dd.MM.yyyy', 8],
      ['dd/MM/yyyy', 4],
      ['dd-MM-yyyy', 2],
      ['d MMMM yyyy', 2],
      ['yyyy-MM-dd', 1],
      ['dd-MMM-yyyy', 0.7],
    ],
    money: [
      [after('lei'), 7],
      [after('RON'), 6],
      [without('lei'), 3],
      [without('RON'), 3],
      [after('LEI'), 1],
      [before('RON', true), 0.6],
    ],
  },
  {
    ...deDE,
    tag: 'sk-SK',
    language: 'sk',
    country: 'SK',
    words: sk,
    world: slovakia,
    taxName: 'DPH',
    taxRates: ['23', '19', '5'],
    dates: [
      ['dd.MM.yyyy', 8],
      ['d.M.yyyy', 4],
      ['dd. MM. yyyy', 2],
      ['d. M. yyyy', 2],
      ['d. MMMM yyyy', 1],
      ['yyyy-MM-dd', 0.5],
    ],
    numbers: [
      [german, 5],
      [spaced, 3],
      [nonBreaking, 2],
      [plainComma, 3],
    ],
    money: [
      [after('€'), 7],
      [after('EUR'), 4],
      [without('EUR'), 4],
      [without('€'), 2],
      [before('EUR', true), 1],
    ],
  },
  {
    ...deDE,
    tag: 'hr-HR',
    language: 'hr',
    country: 'HR',
    words: hr,
    world: croatia,
    taxName: 'PDV|PDV-a',
    taxRates: ['25', '13', '5'],
    dates: [
      ['dd.MM.yyyy.', 8],
      ['dd.MM.yyyy', 4],
      ['d.M.yyyy.', 3],
      ['d. MMMM yyyy.', 2],
      ['dd/MM/yyyy', 0.5],
    ],
    numbers: [
      [german, 5],
      [spaced, 3],
      [nonBreaking, 2],
      [plainComma, 3],
    ],
    money: [
      [after('€'), 7],
      [after('EUR'), 4],
      [without('EUR'), 4],
      [without('€'), 2],
      [before('EUR', true), 1],
    ],
  },
  {
    ...deDE,
    tag: 'sl-SI',
    language: 'sl',
    country: 'SI',
    words: sl,
    world: slovenia,
    taxName: 'DDV',
    taxRates: ['22', '9.5', '5'],
    dates: [
      ['dd.MM.yyyy', 7],
      ['d. M. yyyy', 5],
      ['d.M.yyyy', 4],
      ['dd. MM. yyyy', 1],
      ['d. MMMM yyyy', 2],
    ],
    numbers: [
      [german, 5],
      [spaced, 3],
      [nonBreaking, 2],
      [plainComma, 3],
    ],
    money: [
      [after('€'), 7],
      [after('EUR'), 4],
      [without('EUR'), 4],
      [without('€'), 2],
      [before('EUR', true), 1],
    ],
  },
  {
    ...deDE,
    tag: 'tr-TR',
    language: 'tr',
    country: 'TR',
    words: tr,
    world: turkey,
    taxName: 'KDV',
    taxRates: ['20', '10', '1'],
    dates: [
      ['dd.MM.yyyy', 6],
      ['dd-MM-yyyy', 6],
      ['dd/MM/yyyy', 4],
      ['d MMMM yyyy', 1],
    ],
    currency: 'TRY',
    numbers: [
      [german, 10],
      [plainComma, 2],
      [english, 1],
    ],
    money: [
      [after('TL'), 9],
      [after('₺'), 2],
      [before('₺'), 2],
      [without('TL'), 3],
      [after('TRY'), 1],
    ],
  },
]
