import { hungary } from '../world/hu.ts'
import { romania } from '../world/ro.ts'
import { deDE } from './german-regions.ts'
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
]
