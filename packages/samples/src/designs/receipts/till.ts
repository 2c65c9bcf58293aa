import { truthOf } from '../../invoice/truth.ts'
import { placesOf } from '../../page/currency.ts'
import { makeHabits } from '../../page/habits.ts'
import type { Mark, Run } from '../../page/sheet.ts'
import type { Random } from '../../random.ts'
import { createTapeWord, dateOf, type TillPen, timeOf } from '../../receipt/draw.ts'
import type { ReceiptFacts } from '../../receipt/facts.ts'
import type { Truth } from '../../sample.ts'
import type { Html } from '../html.ts'

/**
 * What a design of a receipt prints from. Every value that was made for it has its mark; one is part of the truth only
 * if the page contains it.
 */
export type Till = TillPen & {
  marks: Mark[]
  /** The sign of the shop as a picture. */
  logo: Html | null
  /** Date and time, each in the one form that the receipt has. */
  date: Run
  time: Run
  /** Whether a name of the merchant is printed as text. */
  isNamed: boolean
}

/** A mark of the shop's sign, which is the merchant's name as well as the firm's. */
export const signField = 'merchant_sign'

export function makeTill(facts: ReceiptFacts, r: Random, logo: Html | null): Till {
  const { region } = facts
  const isLoud = r.chance(region.capitals)
  const pen: TillPen = {
    facts,
    habits: {
      ...makeHabits(region, region.currency, r.fork('habits')),
      places: placesOf(region.currency),
    },
    random: r.fork('till'),
    casing: isLoud ? (text) => text.toUpperCase() : (text) => text,
    hasTillDate: r.fork('till-date').chance(region.language === 'en' ? 0.18 : 0.06),
    word: createTapeWord(facts, r.fork('words')),
  }
  return { ...pen, marks: [], logo, date: dateOf(pen), time: timeOf(pen), isNamed: false }
}

/**
 * The truth of a page: the values whose text is in it. Both the firm's and the shop's name are right; the firm's is
 * first.
 */
export function truthOfReceipt({ marks, logo, facts }: Till, { markup }: Html): Truth {
  const onPage = [...markup.matchAll(/data-marks="([\d ]+)"/g)]
    .flatMap(([, list]) => list!.split(' '))
    .map((index) => marks[Number(index)]!)
  const isSign = ({ field }: Mark) => field === signField
  const signs = [...new Set(onPage.filter(isSign).map(({ value }) => value))]
  const own = onPage.filter((mark) => !isSign(mark))
  const truth = truthOf(
    own.map((mark) => [mark, null] as const),
    'receipt_v1',
  )
  const [first = null, ...others] = [truth.fields.merchant_name, ...signs].filter((name) => name != null)
  const pictured = logo && markup.includes(logo.markup) ? [facts.merchant.brand] : []
  const more = [...others, ...pictured].filter((name) => name !== first)
  return {
    ...truth,
    fields: { ...truth.fields, merchant_name: first },
    ...(more.length > 0 ? { alternatives: { merchant_name: more } } : {}),
  }
}
