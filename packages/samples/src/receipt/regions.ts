import type { ReceiptWords } from '../locales/receipt-label.ts'
import { receiptWords } from '../locales/receipt-words.ts'
import { before, english, plainDot, type Region, without } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { malaysia } from '../world/malaysia.ts'
import { balkanRegions } from './balkan-regions.ts'
import { shops } from './goods.ts'
import type { Shop } from './shop.ts'

/** The region of a till, and the usual words there. */
export type ReceiptRegion = Region & {
  receiptWords: ReceiptWords
  shops: Shop[] /** Prices contain the tax. */
  isTaxIncluded: boolean /** Totals are rounded to this many cents when paid in cash. */
  cashStep: number
  capitals: number
}

const britain = regions.find(({ tag }) => tag === 'en-GB')!

const asian: Region = {
  ...britain,
  numbers: [
    [english, 5],
    [plainDot, 5],
  ],
  dates: [
    ['dd/MM/yyyy', 8],
    ['dd-MM-yyyy', 3],
    ['dd/MM/yy', 3],
    ['dd-MM-yy', 2],
    ['dd MMM yyyy', 2],
    ['yyyy-MM-dd', 1],
    ['d/MM/yyyy', 1],
    ['dd-MMM-yyyy', 1],
    ['dd.MM.yyyy', 0.5],
    ['yyyyMMdd', 0.3],
  ],
}

const eastern: Region[] = [
  {
    ...asian,
    tag: 'en-MY',
    country: 'MY',
    currency: 'MYR',
    world: malaysia,
    money: [
      [before('RM'), 5],
      [before('RM', true), 4],
      [without('RM'), 6],
      [without('MYR'), 0.5],
    ],
    taxName: 'GST|SST',
    taxRates: ['6', '0'],
  },
]

export const receiptRegions: ReceiptRegion[] = [...regions, ...balkanRegions, ...eastern]
  .filter(({ language, country }) => receiptWords[language] && !(language === 'en' && country === 'DE'))
  .map((region) => ({
    ...region,
    receiptWords: receiptWords[region.language]!,
    shops: shops[region.language]!,
    isTaxIncluded: !['US', 'CA'].includes(region.country),
    cashStep: ['MY', 'SG', 'CH', 'AU', 'CA'].includes(region.country)
      ? 5
      : ['SE', 'IN'].includes(region.country)
        ? 100
        : region.country === 'HU'
          ? 500
          : 1,
    capitals: region.country === 'MY' ? 0.75 : 0.35,
  }))
