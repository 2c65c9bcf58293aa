import { Decimal } from 'decimal.js'
import type { InvoiceFacts } from '../invoice/facts.ts'
import { addDays } from '../page/format.ts'
import type { Random } from '../random.ts'
import { contractContent } from './contract-content.ts'
import type { PaperKind } from './paper-words.ts'
import { type Pair, type Words, type Writer, writer } from './writer.ts'

/** Rows under a head; columns from `numbersFrom` on are numbers. */
export type PaperTable = {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  numbersFrom: number
  sums: readonly Pair[]
}

/** What a paper says, independent of how it looks. */
export type PaperContent = {
  title: string
  pairs: readonly Pair[]
  /** Whether a party that it is for is printed on it. */
  hasAddressee: boolean
  /** Paragraphs before and after the table. */
  before: readonly string[]
  table: PaperTable | null
  /** Lines of a form; empty values are to be filled in. */
  fields: readonly Pair[]
  after: readonly string[]
  isSigned: boolean
  /** Of columns of text, as newspapers have. */
  columns: number
}

const empty = {
  pairs: [],
  hasAddressee: true,
  before: [],
  table: null,
  fields: [],
  after: [],
  isSigned: false,
  columns: 1,
} as const

/** Goods with quantities, and with prices and sums if they are priced. */
function goods(
  { labels, money, count }: Writer,
  { lines, totals }: InvoiceFacts,
  isPriced: boolean,
): PaperTable {
  const head = [labels.code, labels.item, labels.quantity]
  return {
    head: isPriced ? [...head, labels.price, labels.amount] : head,
    numbersFrom: 2,
    rows: lines.map(({ code, description, quantity, unitPrice, amount }) => {
      const row = [code, description, count(quantity)]
      return isPriced ? [...row, money(unitPrice), money(amount)] : row
    }),
    sums: isPriced
      ? [
          [labels.net, money(totals.net)],
          [labels.vat, money(totals.tax)],
          [labels.total, money(totals.total)],
        ]
      : [],
  }
}

/** What is open, or what went in and out of an account. */
function ledger(w: Writer, { date }: InvoiceFacts, r: Random, hasBothSides: boolean): PaperTable {
  const { labels, money, day, invoiceNumber } = w
  let balance = new Decimal(r.int(100, 90_000)).div(10)
  const rows = Array.from({ length: r.int(3, 14) }, (_, index) => {
    const amount = new Decimal(r.int(500, 250_000)).div(100)
    const isOut = hasBothSides && r.chance(0.5)
    balance = isOut ? balance.minus(amount) : balance.plus(amount)
    const own = [day(addDays(date, 3 * index - 60)), invoiceNumber()]
    return hasBothSides
      ? [...own, isOut ? money(amount) : '', isOut ? '' : money(amount), money(balance)]
      : [...own, day(addDays(date, 3 * index - 30)), money(amount)]
  })
  return {
    head: hasBothSides
      ? [labels.date, labels.item, labels.debit, labels.credit, labels.balance]
      : [labels.date, labels.invoice, labels.due, labels.amount],
    numbersFrom: hasBothSides ? 2 : 3,
    rows,
    sums: [[hasBothSides ? labels.balance : labels.total, money(balance)]],
  }
}

const dishes = [
  'Pizza Margherita',
  'Tiramisù',
  'Espresso',
  'Bruschetta',
  'Gulasch',
  'Wiener Schnitzel',
  'Caesar Salad',
  'Moussaka',
  'Crème brûlée',
  'Pad Thai',
  'Miso',
  'Cappuccino',
  'Paella',
  'Ratatouille',
]

/** Makes what a paper of a kind says, in a language's words. */
export function makePaperContent(kind: PaperKind, given: Words): PaperContent {
  const w = writer(given)
  const { words, facts, r } = given
  const { labels, pair, money, day } = w
  const amount = (most: number) => money(new Decimal(r.int(most, 100 * most)).div(100))
  const base: PaperContent = { ...empty, title: r.pick(words.titles[kind]) }
  const delivered = () => pair('delivered', day(facts.deliveryDate))
  const person = [
    pair('name', w.person()),
    pair('born', day(addDays(facts.date, -r.int(7_000, 25_000)))),
    pair('address', facts.customer.address.join(', ')),
    pair('phone', facts.customer.phone),
  ]
  switch (kind) {
    case 'invoice':
    case 'credit_note':
      return {
        ...base,
        pairs: [
          pair('invoice', w.invoiceNumber()),
          w.date(),
          pair('due', day(facts.dueDate)),
          ...(r.chance(0.5) ? [w.order()] : []),
        ],
        table: goods(w, facts, true),
        after: [`${labels.bank}: ${facts.vendor.banks[0]?.iban ?? r.fill('########')}`],
      }
    case 'receipt':
      return {
        ...base,
        pairs: [w.number(), pair('date', `${day(facts.date)} ${r.int(8, 20)}:${r.int(10, 59)}`)],
        hasAddressee: false,
        table: goods(w, facts, true),
      }
    case 'delivery_note':
    case 'packing_list':
      return {
        ...base,
        pairs: [w.number(), w.date(), w.order(), delivered()],
        table: goods(w, facts, false),
        after: r.chance(0.5)
          ? [`${labels.packages}: ${r.int(1, 9)}   ${labels.weight}: ${r.int(2, 800)} kg`]
          : [],
        isSigned: kind === 'delivery_note' && r.chance(0.7),
      }
    case 'bill_of_lading':
    case 'cmr':
      return {
        ...base,
        pairs: [w.number(), w.date()],
        fields: [
          pair('to', [facts.customer.name, ...facts.customer.address].join(', ')),
          pair('delivered', facts.customer.address.at(-1) ?? ''),
          pair('remarks', r.chance(0.5) ? '' : facts.contact),
        ],
        table: {
          head: [labels.packages, labels.item, labels.weight],
          numbersFrom: 2,
          rows: facts.lines
            .slice(0, 6)
            .map(({ description }) => [`${r.int(1, 40)}`, description, `${r.int(10, 4_000)} kg`]),
          sums: [],
        },
        isSigned: true,
      }
    case 'purchase_order':
    case 'order_confirmation':
    case 'quote':
    case 'pro_forma':
      return {
        ...base,
        pairs: [
          w.number(),
          w.date(),
          ...(kind === 'quote' ? [pair('valid', day(facts.dueDate))] : [delivered()]),
        ],
        before: r.chance(0.4) ? [w.prose(1)] : [],
        table: goods(w, facts, r.chance(0.9)),
        isSigned: r.chance(0.4),
      }
    case 'account_statement':
    case 'remittance_advice':
      return {
        ...base,
        pairs: [w.number(), w.date()],
        table: ledger(w, facts, r, kind === 'account_statement' && r.chance(0.5)),
      }
    case 'dunning_letter':
      return {
        ...base,
        pairs: [w.date()],
        before: [w.prose(2)],
        table: ledger(w, facts, r, false),
        after: [w.prose(1)],
      }
    case 'bank_statement':
      return {
        ...base,
        pairs: [pair('bank', facts.vendor.banks[0]?.iban ?? r.fill('##########')), w.number(), w.date()],
        table: ledger(w, facts, r, true),
      }
    case 'payslip':
      return {
        ...base,
        pairs: [w.date(), pair('hours', `${r.int(60, 180)}`), ...person.slice(0, 2)],
        hasAddressee: r.chance(0.5),
        table: {
          head: [labels.item, labels.hours, labels.amount],
          numbersFrom: 1,
          rows: Array.from({ length: r.int(3, 8) }, () => [r.fill('####'), `${r.int(1, 160)}`, amount(900)]),
          sums: [
            [labels.grossPay, amount(4_000)],
            [labels.netPay, amount(2_500)],
          ],
        },
      }
    case 'price_list':
      return {
        ...base,
        pairs: [pair('valid', day(facts.dueDate))],
        hasAddressee: false,
        table: {
          ...goods(w, facts, true),
          head: [labels.code, labels.item, labels.price],
          rows: facts.lines.map(({ code, description, unitPrice }) => [code, description, money(unitPrice)]),
          sums: [],
        },
      }
    case 'menu':
      return {
        ...base,
        hasAddressee: false,
        table: {
          head: [],
          numbersFrom: 1,
          rows: r
            .shuffle(dishes)
            .slice(0, r.int(6, 14))
            .map((dish) => [dish, amount(20)]),
          sums: [],
        },
      }
    case 'boarding_pass':
      return {
        ...base,
        hasAddressee: false,
        fields: [
          person[0]!,
          w.date(),
          pair('number', r.fill('??###')),
          ['Gate', r.fill('?#')],
          ['Seat', r.fill('##?')],
          ['Boarding', `${r.int(5, 21)}:${r.int(10, 59)}`],
        ],
      }
    case 'certificate':
      return {
        ...base,
        pairs: [w.number()],
        hasAddressee: r.chance(0.5),
        before: [w.prose(3)],
        fields: r.chance(0.5) ? person.slice(0, 2) : [],
        after: [day(facts.date)],
        isSigned: true,
      }
    case 'form': {
      const isFilled = r.chance(0.5)
      const asked = [
        ...person,
        pair('date', day(facts.date)),
        pair('remarks', ''),
        pair('bank', facts.customer.banks[0]?.iban ?? ''),
        pair('to', facts.customer.name),
      ]
      return {
        ...base,
        hasAddressee: false,
        fields: asked.map(([label, value]) => [label, isFilled ? value : '']),
        after: [w.prose(2)],
        isSigned: true,
      }
    }
    case 'letter':
      return {
        ...base,
        pairs: [w.date()],
        before: Array.from({ length: r.int(2, 5) }, () => w.prose(3)),
        isSigned: r.chance(0.6),
      }
    case 'cv':
      return {
        ...base,
        hasAddressee: false,
        fields: person,
        after: Array.from(
          { length: 4 },
          (_, index) => `${2_024 - 3 * index} – ${2_027 - 3 * index}  ${w.prose(1)}`,
        ),
      }
    case 'contract':
      return { ...base, ...contractContent(w, given) }
    case 'terms':
      return {
        ...base,
        hasAddressee: false,
        after: Array.from({ length: 14 }, (_, index) => `${index + 1}. ${w.prose(4)}`),
        columns: r.pick([1, 2, 3]),
      }
    case 'insurance_policy':
      return {
        ...base,
        pairs: [w.number(), w.date()],
        fields: [...person.slice(0, 3), pair('valid', day(facts.dueDate)), pair('amount', amount(400))],
        after: [w.prose(4), w.prose(3)],
      }
    case 'medical_report':
      return {
        ...base,
        pairs: [w.date()],
        fields: person.slice(0, 2),
        table: r.chance(0.5)
          ? {
              head: [],
              numbersFrom: 1,
              rows: ['Hb', 'Na', 'K', 'CRP', 'TSH', 'LDL'].map((name) => [
                name,
                `${r.int(1, 140)}`,
                `${r.int(1, 40)} – ${r.int(50, 160)}`,
              ]),
              sums: [],
            }
          : null,
        after: [w.prose(4), w.prose(3)],
        isSigned: true,
      }
    case 'timesheet':
      return {
        ...base,
        pairs: [person[0]!, w.date()],
        hasAddressee: r.chance(0.4),
        table: {
          head: [labels.date, labels.item, labels.hours],
          numbersFrom: 2,
          rows: Array.from({ length: r.int(5, 20) }, (_, index) => [
            day(addDays(facts.date, index)),
            r.pick(facts.lines).description,
            `${r.int(1, 9)}`,
          ]),
          sums: [[labels.hours, `${r.int(20, 170)}`]],
        },
        isSigned: true,
      }
    case 'manual_page':
      return {
        ...base,
        hasAddressee: false,
        after: Array.from({ length: 12 }, (_, index) => `${r.int(1, 9)}.${index + 1} ${w.prose(2)}`),
      }
    case 'newspaper_page':
      return {
        ...base,
        pairs: [w.date()],
        hasAddressee: false,
        after: Array.from({ length: 12 }, () => w.prose(6)),
        columns: r.pick([2, 3, 4]),
      }
  }
}
