import { austria, germany, switzerland } from '../world/de.ts'
import { america, australia, britain, india } from '../world/en.ts'
import { de } from './de.ts'
import { en, enAu, enIn, enUs } from './en.ts'
import {
  after,
  before,
  english,
  german,
  indian,
  plainComma,
  plainDot,
  type Region,
  spaced,
  swiss,
  without,
} from './region.ts'

const euroAfter = [
  [after('€'), 8],
  [after('EUR'), 4],
  [before('€', true), 3],
  [before('€'), 1],
  [before('EUR', true), 2],
  [after('€', false), 1],
  [without('EUR'), 3],
  [without('€'), 1],
] as const

const germanDates = [
  ['dd.MM.yyyy', 12],
  ['d. MMMM yyyy', 3],
  ['dd.MM.yy', 3],
  ['dd. MMMM yyyy', 1],
  ['yyyy-MM-dd', 1],
  ['d.M.yyyy', 2],
  ['d. MMM yyyy', 1],
] as const

const dayFirstDates = [
  ['dd/MM/yyyy', 8],
  ['d MMMM yyyy', 4],
  ['dd MMM yyyy', 4],
  ['dd-MMM-yy', 2],
  ['dd-MMM-yyyy', 2],
  ['dd/MM/yy', 3],
  ['dd.MM.yyyy', 1],
  ['yyyy-MM-dd', 2],
  ['d/MM/yyyy', 1],
  ['MMMM d, yyyy', 1],
  ['dd-MM-yyyy', 2],
] as const

const deDE: Region = {
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
const enGB: Region = {
  tag: 'en-GB',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  paper: 'A4',
  words: en,
  world: britain,
  numbers: [
    [english, 10],
    [plainDot, 2],
  ],
  dates: dayFirstDates,
  money: [
    [before('£'), 12],
    [before('GBP', true), 2],
    [after('GBP'), 1],
    [without('GBP'), 2],
    [without('£'), 1],
    [before('£', true), 1],
  ],
  taxName: 'VAT|VAT|V.A.T.',
  taxRates: ['20', '5', '0'],
}

export const regions: Region[] = [
  enGB,
  {
    ...enGB,
    tag: 'en-US',
    country: 'US',
    currency: 'USD',
    paper: 'LETTER',
    words: enUs,
    world: america,
    dates: [
      ['MM/dd/yyyy', 8],
      ['MMMM d, yyyy', 5],
      ['MMM d, yyyy', 4],
      ['M/d/yyyy', 4],
      ['MM/dd/yy', 2],
      ['M/d/yy', 2],
      ['yyyy-MM-dd', 2],
      ['dd-MMM-yyyy', 1],
      ['MM-dd-yyyy', 1],
      ['MMMM dd, yyyy', 1],
    ],
    money: [
      [before('$'), 14],
      [before('US$'), 1],
      [after('USD'), 2],
      [without('USD'), 2],
      [before('USD', true), 1],
      [before('$', true), 1],
    ],
    taxName: 'Sales Tax|Tax|State Tax|Sales tax',
    taxRates: ['8.25', '7', '6.5', '8.875', '5', '0'],
  },
  {
    ...enGB,
    tag: 'en-AU',
    country: 'AU',
    currency: 'AUD',
    words: enAu,
    world: australia,
    money: [
      [before('$'), 10],
      [before('A$'), 1],
      [after('AUD'), 2],
      [without('AUD'), 3],
      [before('AUD', true), 1],
    ],
    taxName: 'GST',
    taxRates: ['10', '0'],
  },
  {
    ...enGB,
    tag: 'en-IN',
    country: 'IN',
    currency: 'INR',
    words: enIn,
    world: india,
    numbers: [
      [indian, 8],
      [english, 2],
      [plainDot, 3],
    ],
    money: [
      [before('₹'), 5],
      [before('Rs.', true), 4],
      [before('Rs. '), 1],
      [before('INR', true), 2],
      [without('INR'), 3],
      [before('₹', true), 2],
    ],
    taxName: 'GST',
    taxRates: ['18', '12', '5', '28'],
  },
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

export const languages = [...new Set(regions.map((region) => region.language))]
