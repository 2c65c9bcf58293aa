import { addDays } from '../../page/format.ts'
import type { Mark, Run } from '../../page/sheet.ts'
import { spanishWords } from '../../page/spanish-words.ts'
import { joinTexts, type Text, writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import {
  dateRun,
  dateText,
  fillSentence,
  labelled,
  labelRun,
  moneyRuns,
  type Pen,
  value,
  within,
} from '../pen.ts'
import { type Block, ensureSpace, writeLines } from './block.ts'
import { writeInstalments } from './instalments.ts'
import { vendorIds, vendorName } from './vendor.ts'

/** The payment terms as one value, with the due date marked in it if they contain it. */
export function paymentTerms(pen: Pen): Run[] {
  const { facts, random: r } = pen
  const sentence = r.pick(facts.region.words.terms).replace('{days}', String(facts.days || 14))
  const runs = fillSentence(sentence, {
    due: [dateRun(pen, 'due_date', facts.dueDate)],
    early: [{ text: dateText(pen, addDays(facts.date, 10)) }],
  })
  const mark: Mark = { field: 'payment_terms', value: runs.map((run) => run.text).join('') }
  return within(runs, mark)
}

/**
 * A request for payment. Its values are not marked, because a sentence only repeats what is printed
 * elsewhere.
 */
function request(pen: Pen): Run[] {
  const { facts, random: r } = pen
  return fillSentence(r.pick(facts.region.words.requests), {
    due: [dateRun(pen, 'due_date', facts.dueDate)],
    total: moneyRuns(pen, facts.totals.due, { hasCurrency: true }),
    number: [{ text: facts.number }],
    vendor: [{ text: facts.vendor.name }],
  })
}

function groupIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

function localAccount(pen: Pen): Text[] {
  const { banks, country } = pen.facts.vendor
  const { account, sortCode } = banks[0]!
  const codeLabel: Record<string, string> = {
    GB: 'Sort Code',
    US: pen.random.pick(['Routing Number', 'ABA', 'ACH Routing', 'Routing #']),
    AU: 'BSB',
    IN: pen.random.pick(['IFSC', 'IFSC Code']),
    BR: 'Agência',
  }
  const label = codeLabel[country]
  return label ? [labelled(pen, 'account', account), `${label}${pen.theme.colon} ${sortCode}`] : []
}

/** The bank accounts. The first one is the one to pay to; others are printed but are no field's values. */
export function bankLines(pen: Pen): Text[] {
  const { facts, random: r } = pen
  const { banks } = facts.vendor
  const isGrouped = r.chance(0.7)
  const lines: Text[] = []
  for (const [i, { name, iban, bic }] of banks.entries()) {
    const bank = r.chance(0.3) ? [{ text: name }] : labelled(pen, 'bank', name)
    if (r.chance(0.75)) lines.push(bank)
    if (iban && (i > 0 || r.chance(0.95))) {
      const printed = isGrouped ? groupIban(iban) : iban
      lines.push(labelled(pen, 'iban', [i === 0 ? value('vendor_iban', printed, iban) : { text: printed }]))
    }
    if (i === 0) lines.push(...localAccount(pen))
    // A further bank whose account is not printed has no BIC either.
    if (r.chance(iban ? 0.75 : 0.3) && (iban || i === 0))
      lines.push(labelled(pen, 'bic', [i === 0 ? value('vendor_bic', bic) : { text: bic }]))
  }
  // The account may belong to the owner, whose name is not the firm's.
  const holder = r.chance(0.7) ? value('vendor_name', facts.vendor.name) : { text: facts.vendor.contact }
  if (r.chance(0.25)) lines.unshift(labelled(pen, 'accountHolder', [holder]))
  return lines
}

/** Amount, method and account of payment; each part only if it is not on the page yet. */
export const paymentBlock: Block = (pen, at) => {
  const { theme, random: r, facts } = pen
  const isInvoice = facts.kind === 'invoice'
  let y = at.y
  if (r.chance(0.4) && pen.once('terms'))
    y = writeLines(
      pen,
      [r.chance(0.5) ? paymentTerms(pen) : labelled(pen, 'terms', paymentTerms(pen))],
      theme.body,
      { ...at, y },
    )
  if (isInvoice && r.chance(0.4) && pen.once('request'))
    y = writeLines(pen, [request(pen)], theme.body, { ...at, y })
  if (r.chance(0.14) && pen.once('paymentReference'))
    y = writeLines(
      pen,
      [labelled(pen, 'paymentReference', [value('payment_reference', facts.paymentReference)])],
      theme.body,
      { ...at, y },
    )
  if (isInvoice && r.fork('in parts').chance(0.05) && pen.once('instalments'))
    y = writeInstalments(pen, { ...at, y })
  if (isInvoice && r.chance(0.6) && pen.once('bank')) {
    const lines = bankLines(pen)
    y = ensureSpace(pen, y + theme.body.size * 0.5, (lines.length + 2) * theme.body.size * theme.leading)
    if (r.chance(0.6))
      y = writeBlock(pen.sheet, [labelRun(pen, 'bankDetails')], theme.label, {
        ...at,
        y,
        leading: theme.leading,
      })
    y = writeLines(pen, lines, r.chance(0.7) ? theme.body : theme.small, { ...at, y })
  }
  return y
}

/** The total in words, as on Mexican invoices. */
function amountInLetters({ facts, random: r }: Pen): string {
  const { total } = facts.totals
  const units = facts.region.country === 'MX' ? 'pesos' : 'euros'
  const cents = total.times(100).mod(100).toFixed(0).padStart(2, '0')
  const text = `${spanishWords(total.floor().toNumber())} ${units} ${cents}/100${units === 'pesos' ? ' m.n.' : ''}`
  const label = r.pick(['Importe con letra: ', 'Cantidad con letra: ', 'Son: ', 'Total con letra: ', ''])
  return label + (r.chance(0.7) ? `(${text.toUpperCase()})` : text.toUpperCase())
}

export const notesBlock: Block = (pen, at) => {
  const { random: r, facts, theme, habits } = pen
  const { words } = facts.region
  const lines: Text[] = []
  if (facts.taxMode === 'none' && r.chance(0.6)) lines.push(r.pick(listOf(words.exemptions)))
  if (r.chance(0.5)) lines.push(r.pick(listOf(words.notes)))
  if (r.chance(0.2)) lines.push(r.pick(listOf(words.notes)))
  if (facts.region.language === 'es' && r.chance(facts.region.country === 'MX' ? 0.6 : 0.05))
    lines.push(amountInLetters(pen))
  if (r.chance(0.2) && !pen.once('orderNumber'))
    lines.push([
      labelRun(pen, 'orderNumber'),
      { text: ` ${facts.orderNumber}, ${dateText(pen, facts.orderDate)}` },
    ])
  if (r.chance(0.5)) lines.push(r.pick(listOf(words.thanks)))
  if (habits.currencyAt === 'note' && habits.money.side === 'none')
    lines.push([
      labelRun(pen, 'currency'),
      { text: ' ' },
      value('currency', habits.money.text.trim(), habits.currency),
    ])
  if (r.chance(0.08))
    lines.push(joinTexts([[vendorName(pen)], ...vendorIds(pen)], r.pick([', ', ' · ', '   '])))
  return writeLines(pen, lines, r.pick([theme.body, theme.small]), at)
}
