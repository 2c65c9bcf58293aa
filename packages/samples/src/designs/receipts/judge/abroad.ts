import { formatDate } from '../../../page/format.ts'
import { createRandom, type Random } from '../../../random.ts'
import type { Sample } from '../../../sample.ts'
import { listOf } from '../../../world/world.ts'
import { type Html, html, joined } from '../../html.ts'
import type { Printer } from '../../open-printer.ts'
import { tapeStyle } from '../tape-style.ts'
import { type Country, countries } from './abroad-countries.ts'

const faces = [
  'Lobster Two',
  'Bebas Neue',
  'Comfortaa',
  'Dancing Script',
  'Kaushan Script',
  'Leckerli One',
  'League Spartan',
  'Old Standard TT',
  'Poppins',
  'PT Serif',
  'DejaVu Serif',
  'Arimo',
]
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
)
const short = months.map((month) => month.slice(0, 3))
const dateForms = ['ddMMMyyyy', 'MMMdd-yy', 'dd-MMM-yy', 'dd MMM yyyy', 'MMM. dd, yyyy']

/** An amount in the smallest unit as the country prints it. */
function amount({ places, group, decimal, isIndian }: Country, units: number): string {
  const digits = String(units).padStart(places + 1, '0')
  const whole = places === 0 ? digits : digits.slice(0, -places)
  const grouped = isIndian
    ? whole.replace(/(\d)(?=(\d\d)+\d$)/g, `$1${group}`)
    : whole.replace(/\B(?=(\d{3})+$)/g, group)
  return places === 0 ? grouped : grouped + decimal + digits.slice(-places)
}

function dateOf(country: Country, date: string, r: Random): string {
  if (r.chance(0.25)) {
    const form = r.pick(dateForms)
    const text = formatDate(date, form, months, short).replace('-', form === 'MMMdd-yy' ? "'" : '-')
    return r.chance(0.4) ? text.toUpperCase() : text
  }
  if (country.era && r.chance(0.7))
    return (
      formatDate(date, r.pick(['dd/MM/', 'dd-MM-']), months, short) + (Number(date.slice(0, 4)) + country.era)
    )
  return formatDate(date, r.pick(listOf(country.dates)), months, short)
}

type Facts = {
  r: Random
  country: Country
  brand: string
  firm: string | null
  rows: [string, number, number][]
  date: string
}

function headOf({ r, country, brand, firm }: Facts): Html {
  const face = r.pick(faces)
  const size = r.pick([1.4, 1.9, 2.4, 3])
  const logo = html`<div style="font-family:'${face}';font-size:${size}em;line-height:1.1;${r.pick(['', 'font-weight:700', 'letter-spacing:.12em', 'background:#111;color:#fff', 'transform:scaleX(1.3)', 'transform:scaleY(1.5);margin:.4em 0'])}">${r.chance(0.3) ? brand.toUpperCase() : brand}</div>`
  const above = r.weighted<Html>([
    [html``, 6],
    [html`<div>${r.pick(['WELCOME TO', 'Welcome to', 'WELCOME'])}</div>`, 1.5],
    [html`<div>${r.pick(['RECEIPT', 'TAX INVOICE', 'Cash Receipt', 'ORIGINAL'])}</div>`, 1.5],
  ])
  const under = [
    ...(firm ? [html`<div>${firm}</div>`] : []),
    ...(r.chance(0.3)
      ? [
          html`<div>${r.pick(['Fresh every day', 'Quality since 1987', 'Live well, pay less', 'Taste the difference of home'])}</div>`,
        ]
      : []),
    ...(r.chance(0.35) ? [html`<div>${r.pick(listOf(country.malls))}</div>`] : []),
    html`<div>${r.fill(r.pick(listOf(country.addresses)))}</div>`,
    html`<div>${r.pick(['Tel: ', 'TEL ', 'Phone: ', 'T. '])}${r.fill(country.phone)}</div>`,
    ...(r.chance(0.7) ? [html`<div>${r.fill(country.taxId)}</div>`] : []),
  ]
  return html`<div class="mid head">${above}${logo}${under}</div>`
}

function sumsOf({ r, country, rows }: Facts): { total: number; body: Html } {
  const w = country.words
  const goods = rows.reduce((sum, [, , price]) => sum + price, 0)
  const step = country.step
  const service = r.chance(0.2) ? Math.round((goods * 0.1) / step) * step : 0
  const isAdded = r.chance(country.added)
  const tax =
    Math.round(
      ((isAdded ? goods + service : goods) * country.rate) / (isAdded ? 100 : 100 + country.rate) / step,
    ) * step
  const total = goods + service + (isAdded ? tax : 0)
  const money = (units: number) => amount(country, units)
  const signed = (units: number) => r.pick([money(units), country.sign.replace('#', money(units))])
  const line = (label: string, units: number, className = '') =>
    html`<div class="line ${className}"><span>${label}</span><span>${signed(units)}</span></div>`
  const note = Math.ceil(total / country.note) * country.note
  const isCash = r.chance(0.55)
  const body = html`${(service > 0 || isAdded || r.chance(0.4)) && line(r.pick(listOf(w.subtotal)), goods)}${service > 0 && line(r.pick(['Service Charge 10%', 'SVC CHG', 'Svc 10%']), service)}${isAdded && line(`${r.pick(listOf(w.tax))} ${country.rate}%`, tax)}${line(r.pick(listOf(w.total)), total, r.pick(['bold', 'big', '', 'big']))}${isCash ? html`${line(r.pick(listOf(w.cash)), note)}${note > total && line(r.pick(listOf(w.change)), note - total)}` : line(r.pick(['VISA', 'MASTERCARD', 'Debit Card', 'Credit Card']), total)}${!isAdded && country.rate > 0 && line(`${r.pick(['Incl.', 'of which', 'Includes'])} ${r.pick(listOf(w.tax))} ${country.rate}%`, tax)}`
  return { total, body }
}

/**
 * A receipt of a country whose words are read in Latin letters, with its numbers, dates and signs; shops have logos in
 * ornamental fonts. To judge by: nothing is learned from it. Its truth has the name, date, total and currency.
 */
export async function generateAbroad(printer: Printer, seed: string | number): Promise<Sample> {
  const r = createRandom(`abroad/${seed}`)
  const country = r.pick(countries)
  const brand = r.pick(listOf(country.brands))
  const firm = r.chance(0.55) ? `${r.pick(listOf(country.firms))} ${r.pick(listOf(country.forms))}` : null
  const rows = Array.from({ length: r.int(1, 7) }, (): [string, number, number] => {
    const quantity = r.pick([1, 1, 1, 2, 3])
    const price = Math.round((r.int(12, 400) * country.usual) / country.step) * country.step
    return [r.pick(listOf(country.goods)), quantity, quantity * price]
  })
  const date = `20${r.int(12, 25)}-${String(r.int(1, 12)).padStart(2, '0')}-${String(r.int(1, 28)).padStart(2, '0')}`
  const facts = { r, country, brand, firm, rows, date }
  const time = `${String(r.int(7, 22)).padStart(2, '0')}:${r.fill('3#').replace('3', String(r.int(0, 5)))}`
  const when = html`<div class="line"><span>${r.pick(['Date: ', 'DATE ', '', ''])}${dateOf(country, date, r)} ${time}</span><span>${r.pick(['POS ', '#', 'Term '])}${r.int(1, 40)}</span></div><div>${r.pick(['Receipt No: ', 'Rcpt# ', 'TRX ', 'Inv: '])}${r.fill('######')}</div>`
  const items = rows.map(
    ([name, quantity, price]) =>
      html`<div class="line"><span>${quantity > 1 || r.chance(0.3) ? `${quantity} ` : ''}${name}</span><span>${amount(country, price)}</span></div>`,
  )
  const { total, body } = sumsOf(facts)
  const rule = html`<div class="rule"></div>`
  const isLate = r.chance(0.3)
  const foot = html`<div class="mid part">${joined([r.pick(listOf(country.words.thanks)), r.chance(0.3) ? `www.${brand.toLowerCase().replace(/\W/g, '')}.${country.domain}` : ''], html`<br>`)}</div>`
  const paper = r.pick([58, 72, 80])
  const page = html`<body lang="en"><div class="tape">${headOf(facts)}${rule}${!isLate && when}${items}${rule}${body}${rule}${isLate && when}${foot}</div></body>`
  const style = tapeStyle(paper, r.fork('style'))
  const markup = `<!doctype html><meta charset="utf-8"><style>${style}</style><title>Receipt</title>${page.markup}`
  const digits = String(total).padStart(country.places + 1, '0')
  return {
    id: `abroad-${seed}`,
    kind: 'receipt',
    language: `en-${country.tag}`,
    layout: 'abroad',
    contentType: 'application/pdf',
    bytes: await printer.print(markup),
    truth: {
      schema: 'receipt_v1',
      fields: {
        merchant_name: brand,
        transaction_date: date,
        total_amount:
          country.places === 0
            ? digits
            : `${digits.slice(0, -country.places)}.${digits.slice(-country.places)}`,
        currency: country.currency,
      },
      alternatives: firm ? { merchant_name: [firm] } : {},
      lineItems: [],
      taxLines: [],
      boxes: {},
      lineItemBoxes: [],
      isOfSchema: true,
    },
  }
}
