import { austria, germany, switzerland } from '../world/de.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { dayFirstDates, euroAfter, germanDates } from './habit-sets.ts'
import {
  after,
  before,
  english,
  german,
  plainComma,
  plainDot,
  type Region,
  spaced,
  swiss,
  without,
} from './region.ts'

export const deDE: Region = {
  tag: 'de-DE',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  paper: 'A4',
  words: de,
  world: germany,
  numbers: [
    [german, 12],
    [plainComma, 2],
    [spaced, 1],
  ],
  dates: germanDates,
  money: euroAfter,
  taxName: 'MwSt.|USt.|MwSt|Umsatzsteuer|USt|Mehrwertsteuer',
  taxRates: ['19', '7'],
}

export const germanRegions: Region[] = [
  deDE,
  {
    ...deDE,
    tag: 'de-AT',
    country: 'AT',
    world: austria,
    taxName: 'USt.|MwSt.|USt|Umsatzsteuer',
    taxRates: ['20', '10'],
  },
  {
    ...deDE,
    tag: 'de-CH',
    country: 'CH',
    currency: 'CHF',
    world: switzerland,
    numbers: [
      [swiss, 10],
      [plainDot, 3],
    ],
    money: [
      [before('CHF', true), 10],
      [after('CHF'), 3],
      [without('CHF'), 5],
      [before('Fr.', true), 1],
    ],
    taxName: 'MWST|MwSt.|MWST',
    taxRates: ['8.1', '2.6'],
  },
  {
    ...deDE,
    tag: 'en-DE',
    language: 'en',
    words: en,
    taxName: 'VAT',
    numbers: [
      [english, 6],
      [german, 4],
    ],
    dates: dayFirstDates,
  },
]
